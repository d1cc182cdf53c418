/** Words not yet kept, by the entry or practice they are for. A closed sheet loses none. */
const drafts = new Map<string, string>();

export const draftOf = (key: string): string | undefined => drafts.get(key);
export const keepDraft = (key: string, text: string) => void drafts.set(key, text);
export const dropDraft = (key: string) => void drafts.delete(key);
