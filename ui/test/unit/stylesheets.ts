/** The styles as text, without their comments, and the tokens they define. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../src');

const read = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** Every stylesheet by its path. */
export const sheets = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => [path.replaceAll('\\', '/'), read(path)]),
);

export const TOKENS = 'styles/tokens.css';

/** A rule's declarations. */
export type Values = Record<string, string>;

/** The declarations of every rule with this selector, each rule by itself. */
export const rulesOf = (selector: string): Values[] =>
  [...sheets[TOKENS].matchAll(/([^{};]+)\{([^{}]*)\}/g)]
    .filter(([, its]) => its.trim() === selector)
    .map(([, , body]) => Object.fromEntries(declarations(body)));

/** Names and values, in order. */
export const declarations = (body: string): [string, string][] =>
  [...body.matchAll(/([a-z0-9-]+):\s*([^;{}]+)/g)].map(([, name, value]) => [name, value.trim()]);
