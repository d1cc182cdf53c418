import './practice-strength.css';

import { html, svg } from 'lit';

import { plot } from '../../charts/strength-drawing';
import { GUTTER } from '../../charts/strength-layout';
import { drawnLine } from '../../charts/strength';
import type { Practice, PracticePage } from '../../generated/types';
import { dayNear } from '../../lib/format';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';

const WIDTH = 328;
const HEIGHT = 64;
/** Half a line of the axis' numbers, which stand beside its ends. */
const AROUND = 8;

/** The line as the Progress page draws it, in a size that only shrinks. */
function drawing(page: PracticePage, label: string) {
  const space = { width: WIDTH, rtl: document.documentElement.dir === 'rtl', names: false };
  const box = { x: GUTTER, y: AROUND, width: WIDTH - GUTTER - AROUND, height: HEIGHT };
  return html`<svg
    class="spark"
    viewBox="0 0 ${WIDTH} ${HEIGHT + 2 * AROUND}"
    role="img"
    aria-label=${label}
    data-chart="practice-strength"
  >
    ${svg`<g direction=${space.rtl ? 'rtl' : 'ltr'} font-family="var(--sans)">${plot(drawnLine(page.strength, page.days), box, space, true)}</g>`}
  </svg>`;
}

function line(page: PracticePage, of: Practice) {
  const { now: value, trend } = drawnLine(page.strength, page.days).words;
  const { days, today } = page;
  const label = t('about-strength-drawn', { practice: practiceName(of), value, trend });
  return html`<p class="mt-1">${t('about-strength-words', { value, trend })}</p>
    ${drawing(page, label)}
    <p class="spark-days">
      <span>${dayNear(days[0], today)}</span><span>${dayNear(days[days.length - 1], today)}</span>
    </p>`;
}

/** How strong the practice is, and how that came about over the last weeks. */
export const practiceStrength = (page: PracticePage) =>
  html`<section class="practice-strength" aria-labelledby="strength">
    <h2 id="strength">${t('strength-title')}</h2>
    ${page.strength.now === null ? html`<p class="muted mt-1">${t('about-strength-none')}</p>` : line(page, page.practice)}
  </section>`;
