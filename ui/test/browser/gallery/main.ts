/** Draws any chart of an example page alone, for the gallery's tests. */
import { render, svg } from 'lit';

import type { Chart, Space } from '../../../src/charts/chart';
import { heatmapChart } from '../../../src/charts/heatmap';
import { monthChart } from '../../../src/charts/month';
import { rhythmChart } from '../../../src/charts/rhythm';
import { strengthChart } from '../../../src/charts/strength';
import type { ProgressPage } from '../../../src/generated/types';
import { speak } from '../../../src/lib/language';

export interface Example {
  today: string;
  page: ProgressPage;
}

function chartsOf({ today, page }: Example): Record<string, Chart> {
  const first = page.rhythm.weekdays[0];
  return {
    heatmap: heatmapChart(page.heatmap, today, page.week.first_day, first),
    month: monthChart(page.month, today, page.week.first_day, first),
    strength: strengthChart(page.strength),
    rhythm: rhythmChart(page.rhythm),
  };
}

/** Shows one chart in the given space, in place of what hung there or below it; says what it is. */
async function show(example: Example, name: string, space: Space, below: boolean, locale: string) {
  await speak(new Intl.Locale(locale).language, locale);
  const chart = chartsOf(example)[name];
  const drawing = chart.draw(space);
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  box.setAttribute('width', String(drawing.width));
  box.setAttribute('height', String(drawing.height));
  box.setAttribute('viewBox', `0 0 ${drawing.width} ${drawing.height}`);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', chart.title);
  render(svg`${drawing.content}`, box as unknown as HTMLElement);
  document.documentElement.dir = space.rtl ? 'rtl' : 'ltr';
  const wall = document.querySelector('main');
  if (!below) wall?.replaceChildren();
  wall?.append(box);
  return { title: chart.title, summary: chart.summary, marks: chart.marks, height: drawing.height };
}

Object.assign(globalThis, { gallery: { show } });
