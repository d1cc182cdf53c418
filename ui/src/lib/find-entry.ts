/** Finds an entry again of which only the id is known. */
import { api } from '../api';
import type { Entry, EntryFilter } from '../generated/types';
import { addDays } from './format';

/** How many are looked through at a time. */
const MANY = 1000;

/** The day an id was made on; a UUID of the seventh kind begins with its moment. */
function dayOf(id: string): string {
  const moment = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return new Date(moment).toISOString().slice(0, 10);
}

async function among(id: string, filter: EntryFilter): Promise<Entry | undefined> {
  for (let offset = 0; ; offset += MANY) {
    const { entries, total } = await api.listEntries({ ...filter, offset, limit: MANY });
    const found = entries.find((entry) => entry.id === id);
    if (found || offset + MANY >= total) return found;
  }
}

/** Most entries lie near the day they were made; one of long ago may be anywhere. */
export async function findEntry(id: string): Promise<Entry | undefined> {
  const day = dayOf(id);
  return (await among(id, { since: addDays(day, -2), until: addDays(day, 2) })) ?? among(id, {});
}
