/** What `languages.ts` beside the configuration makes of the files. */
declare module 'virtual:languages' {
  interface Content {
    practices: import('./lib/practices').PracticeTexts[];
    week: { number: number; name: string };
  }

  export interface Language {
    /** BCP 47 tag. */
    tag: string;
    /** What it calls itself. */
    name: string;
    load: () => Promise<{ words: import('./lib/words').Words; content: Content }>;
  }

  export const LANGUAGES: Language[];
}
