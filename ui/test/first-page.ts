/** What a window loads until Today stands, measured as it is built: the page, its script with all that
 * imports before it runs, their styles, and the words of one language. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Rolldown, build } from 'vite';
import { vi } from 'vitest';

const WORDS = /^\0virtual:language\/(.+)$/;
const VIEW = /\/src\/views\/([a-z]+)\.ts$/;

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** The parts of the interface. */
export class Interface {
  private constructor(private parts: Map<string, Part>) {}

  /** Builds it as people get it, without writing it anywhere. */
  static async build(): Promise<Interface> {
    vi.stubEnv('NODE_ENV', 'production');
    const root = resolve(import.meta.dirname, '..');
    const built = await build({ root, build: { write: false }, logLevel: 'silent' });
    vi.unstubAllEnvs();
    const { output } = built as Rolldown.RolldownOutput;
    return new Interface(new Map(output.map((part) => [part.fileName, part])));
  }

  private get scripts() {
    return [...this.parts.values()].filter((part) => part.type === 'chunk');
  }

  private withImports(name: string, found = new Set<string>()): Set<string> {
    const part = this.parts.get(name);
    if (found.has(name) || !part) return found;
    found.add(name);
    if (part.type === 'chunk')
      for (const next of [...part.imports, ...(part.viteMetadata?.importedCss ?? [])])
        this.withImports(next, found);
    return found;
  }

  /** The names of the files of the first page, without words. */
  get firstPage(): string[] {
    const entry = this.scripts.find(({ isEntry }) => isEntry);
    return ['index.html', ...this.withImports(entry?.fileName ?? '')];
  }

  /** The views in each script that is fetched when somebody goes there. */
  get fetchedViews(): string[][] {
    const fetched = this.scripts.filter(({ isDynamicEntry }) => isDynamicEntry);
    return fetched.map(({ fileName }) => this.viewsIn([fileName])).filter((views) => views.length);
  }

  /** The file of each language's words. */
  get words(): Record<string, string> {
    const named = this.scripts.flatMap(({ moduleIds, fileName }) =>
      moduleIds.flatMap((id) => {
        const tag = WORDS.exec(id)?.[1];
        return tag ? [[tag, fileName]] : [];
      }),
    );
    return Object.fromEntries(named);
  }

  viewsIn(names: string[]): string[] {
    const inside = this.scripts.filter(({ fileName }) => names.includes(fileName));
    return inside.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => VIEW.exec(id)?.[1] ?? []));
  }

  /** Bytes of the first page by language, each file compressed by itself. */
  get weights(): Record<string, number> {
    const page = sum(this.firstPage.map((name) => this.weight(name)));
    const words = Object.entries(this.words).map(([tag, name]) => [tag, page + this.weight(name)]);
    return Object.fromEntries(words);
  }

  private weight(name: string): number {
    const part = this.parts.get(name);
    if (!part) throw new Error(`${name} was not built`);
    return gzipSync(part.type === 'chunk' ? part.code : part.source).length;
  }
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
