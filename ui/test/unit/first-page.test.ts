/** The first page stays light: what a window loads until Today stands is measured as it is built. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Rolldown, build } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';

/** Bytes of all files, each compressed by itself. */
const BUDGET = 80_000;

const WORDS = /^\0virtual:language\/(.+)$/;
const VIEW = /\/src\/views\/([a-z]+)\.ts$/;

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset;
const parts = new Map<string, Part>();

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    root: resolve(import.meta.dirname, '../..'),
    build: { write: false },
    logLevel: 'silent',
  });
  for (const part of (built as Rolldown.RolldownOutput).output) parts.set(part.fileName, part);
}, 60_000);

const chunks = () => [...parts.values()].filter((part) => part.type === 'chunk');

/** A part, what it imports before it runs, and the styles of both. */
function withImports(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const part = parts.get(name);
    if (part?.type !== 'chunk') continue;
    withImports([...part.imports, ...(part.viteMetadata?.importedCss ?? [])], found);
  }
  return found;
}

const firstPage = () => withImports(chunks().flatMap(({ isEntry, fileName }) => (isEntry ? [fileName] : [])));

function weight(name: string): number {
  const part = parts.get(name);
  if (!part) throw new Error(`${name} was not built`);
  return gzipSync(part.type === 'chunk' ? part.code : part.source).length;
}

/** The parts that hold a language's words. */
const languages = () =>
  chunks().flatMap(({ moduleIds, fileName }) =>
    moduleIds.flatMap((id) => {
      const tag = WORDS.exec(id)?.[1];
      return tag ? [{ tag, fileName }] : [];
    }),
  );

const viewsIn = (names: Iterable<string>) =>
  [...names].flatMap((name) => {
    const part = parts.get(name);
    return part?.type === 'chunk' ? part.moduleIds.flatMap((id) => VIEW.exec(id)?.[1] ?? []) : [];
  });

describe('the first page', () => {
  test('is light in every language', () => {
    const page = ['index.html', ...firstPage()];
    expect(page.filter((name) => name.endsWith('.css'))).toHaveLength(1);
    const weights = languages().map(({ tag, fileName }) => ({
      tag,
      bytes: [...page, fileName].reduce((sum, name) => sum + weight(name), 0),
    }));
    expect(weights.length).toBeGreaterThanOrEqual(4);
    expect(weights.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
  });

  test('is Today and no other, and each other is a part of its own', () => {
    expect(viewsIn(firstPage())).toEqual(['today']);
    const fetched = chunks().filter(
      ({ isDynamicEntry, fileName }) => isDynamicEntry && viewsIn([fileName]).length,
    );
    expect(fetched.map(({ fileName }) => viewsIn([fileName]).length)).toEqual(fetched.map(() => 1));
    expect(fetched.length).toBe(9);
  });
});
