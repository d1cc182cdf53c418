/** What a chart's marks and its table say, in the same words, so that they are compared cell by cell. */
import type { Page } from '@playwright/test';

export interface Said {
  id: string;
  label: string;
}

export interface Table {
  head: string[];
  rows: string[][];
}

export const marksIn = (page: Page, name: string): Promise<Said[]> =>
  page.locator(`chart-frame:has([data-table-for="${name}"]) [data-mark]`).evaluateAll((marks) =>
    marks.map((mark) => ({
      id: mark.getAttribute('data-mark') ?? '',
      label: mark.getAttribute('aria-label') ?? '',
    })),
  );

export const tableOf = (page: Page, name: string): Promise<Table> =>
  page.locator(`[data-table-for="${name}"]`).evaluate((table) => {
    const cellsOf = (row: Element) =>
      [...row.querySelectorAll('th, td')].map((cell) =>
        // Numbers without the signs between their thousands.
        cell.textContent!.trim().replace(/(\d),(?=\d)/g, '$1'),
      );
    const [head] = [...table.querySelectorAll('thead tr')].map(cellsOf);
    return { head, rows: [...table.querySelectorAll('tbody tr, tfoot tr')].map(cellsOf) };
  });

const SEVEN = ['empathy', 'boundaries', 'community', 'listening', 'support', 'inclusivity', 'authenticity'];
const DAY = /\d{4}-\d\d-\d\d$/;
const NO_VALUE = '—';

const plain = (words: string) => words.replace(/(\d),(?=\d)/g, '$1');
const sum = (numbers: string[]) => String(numbers.reduce((all, number) => all + Number(number), 0));
const matched = (pattern: RegExp, { label }: Said) => {
  const found = pattern.exec(label);
  if (!found) throw new Error(`${label} does not say ${pattern}`);
  return found.slice(1).map((part) => plain(part ?? ''));
};

interface Reader {
  /** One line for each mark that has a value. */
  marks: (marks: Said[]) => string[];
  /** One line for each cell that has one. */
  cells: (table: Table) => string[];
}

const matrix: Reader = {
  marks: (marks) =>
    marks.map((mark) => {
      const day = Number(mark.id.slice(-2));
      if (mark.id.startsWith('present-')) return `7 ${day} present`;
      const [count] = matched(/: ([\d,]+) times?$/, mark);
      return `${SEVEN.indexOf(mark.id.replace(DAY, '').slice(0, -1))} ${day} ${count}`;
    }),
  cells: ({ head, rows }) =>
    rows.flatMap((row, index) =>
      row.slice(1, 8).flatMap((cell, column) => {
        const value = cell.includes('present') ? 'present' : cell;
        const day = /\d+/.exec(head[column + 1])?.[0];
        return value === 'present' || Number(value) > 0 ? [`${index} ${day} ${value}`] : [];
      }),
    ),
};

const balance: Reader = {
  marks: (marks) =>
    marks.map((mark) => matched(/^(.*): ([\d,]+) this week, ([\d,]+) last week$/, mark).join(' ')),
  cells: ({ rows }) => rows.map((row) => row.join(' ')),
};

const feeling: Reader = {
  marks: (marks) =>
    marks.map((mark) => {
      const pattern = /: ([\d.]+) of 5, noted (?:once|([\d,]+) times)$/;
      const [mean, times] = matched(pattern, mark);
      return [mark.label.replace(pattern, ''), mean, times || '1'].join(' ');
    }),
  cells: ({ rows }) => rows.filter(([, mean]) => mean !== NO_VALUE).map((row) => row.join(' ')),
};

const heatmap: Reader = {
  marks: (marks) =>
    marks.flatMap(({ id, label }) => {
      const value = plain(label.slice(label.indexOf(': ') + 2)).replace(/ times?\b/, '');
      return value === 'quiet' ? [] : [`${id}: ${value}`];
    }),
  cells: ({ rows }) =>
    rows.flatMap(([month, present, count, days]) => {
      const told = days === NO_VALUE ? [] : days.split('; ');
      const numbers = told.map((day) => /: (\d+)/.exec(day)?.[1] ?? '0');
      const here = told.filter((day) => !day.endsWith(': rest')).length;
      if (sum(numbers) !== count || here !== Number(present)) throw new Error(`${month} does not add up`);
      const first = new Date(`1 ${month} UTC`).toISOString().slice(0, 8);
      return told.map((day) => first + day.replace(/^\d(?=:)/, '0$&'));
    }),
};

const month: Reader = {
  marks: (marks) => marks.map(({ label }) => label).filter((label) => !label.endsWith(': quiet')),
  cells: ({ head, rows }) => {
    const [days, total] = [rows.slice(0, -1), rows[rows.length - 1]];
    for (let column = 1; column < 9; column++)
      if (sum(days.map((row) => row[column])) !== total[column])
        throw new Error(`${head[column]}: wrong sum`);
    return days.map(([day, ...cells]) => {
      const parts = cells.slice(0, 7).map((count, index) => [head[index + 1].toLowerCase(), count]);
      const logged = parts.filter(([, count]) => count !== '0').map((part) => part.join(' '));
      return `${day}: ${logged.join(', ') || cells[8]}`;
    });
  },
};

const strength: Reader = {
  marks: (marks) =>
    marks.map((mark) => {
      const [day, value] = matched(/, ([^,]+): (\d+) of 100$/, mark);
      return `${SEVEN.indexOf(mark.id.replace(DAY, '').slice(0, -1))} ${day} ${value}`;
    }),
  cells: ({ rows }) =>
    rows
      .slice(0, -2)
      .flatMap(([day, ...values]) =>
        values.flatMap((value, column) => (value === NO_VALUE ? [] : [`${column - 1} ${day} ${value}`])),
      ),
};

const rhythm: Reader = {
  marks: (marks) => marks.map((mark) => `${mark.id} ${matched(/: ([\d,]+) times?$/, mark)[0]}`),
  cells: ({ head, rows }) => {
    const days = rows.slice(0, 7);
    for (const row of rows) if (sum(row.slice(1, 25)) !== row[25]) throw new Error(`${row[0]}: wrong sum`);
    return days.flatMap(([day, ...counts]) =>
      counts
        .slice(0, 24)
        .map((count, hour) => `${day.slice(0, 3).toLowerCase()}-${Number(head[hour + 1])} ${count}`),
    );
  },
};

export const READERS: Record<string, Reader> = {
  'week-matrix': matrix,
  balance,
  feeling,
  heatmap,
  month,
  strength,
  rhythm,
};
