/** What a person asked for and has not arrived yet. */
let awaited = 0;

/** Whether something is awaited: what is pressed meanwhile is no longer meant for the page. */
export const isFetching = () => awaited > 0;

/** Waits for what somebody asked for. */
export async function awaiting(what: Promise<unknown>) {
  awaited += 1;
  try {
    await what;
  } finally {
    awaited -= 1;
  }
}
