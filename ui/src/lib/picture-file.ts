/** A picture as a file: SVG with everything resolved, or PNG made from it. */
import { render, svg } from 'lit';

import type { Chart } from '../charts/chart';
import { type PictureChoice, drawPicture, saying } from '../charts/picture';
import type { Picture } from '../generated/types';

const SVG = 'http://www.w3.org/2000/svg';
/** What only a page understands. */
const OURS = /^(data-|aria-|class$|role$|tabindex$|pointer-events$)/;

/** A colour as every program reads it; tokens are written in newer ways. */
function hex(colour: string): string {
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The values of tokens in a theme, whichever the window has. */
function tokensOf(theme: string): { value: (name: string) => string; done: () => void } {
  const probe = document.body.appendChild(document.createElement('div'));
  probe.hidden = true;
  probe.dataset.theme = theme;
  const style = getComputedStyle(probe);
  return {
    value: (name) => {
      const value = style.getPropertyValue(name).trim();
      return CSS.supports('color', value) ? hex(value) : value.replaceAll('"', "'");
    },
    done: () => probe.remove(),
  };
}

/** Takes away what a drawing carries for the window alone. */
function strip(root: Element) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const area of root.querySelectorAll('[pointer-events="all"]')) area.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (OURS.test(name)) element.removeAttribute(name);
    element.normalize();
    for (const node of [...element.childNodes])
      if (node.nodeType === Node.TEXT_NODE && !node.textContent?.trim()) node.remove();
  }
}

/** The picture's SVG, which needs nothing but itself. */
export function svgText(chart: Chart, span: [string, string], { theme, names }: PictureChoice): string {
  const rtl = document.documentElement.dir === 'rtl';
  const { width, height, content } = drawPicture(chart, span, names, rtl);
  const root = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    root.setAttribute(name, String(value));
  render(
    svg`<title>${chart.title}</title><desc>${saying(chart, names)}</desc>${content}`,
    root as unknown as HTMLElement,
  );
  strip(root);
  const tokens = tokensOf(theme);
  const text = new XMLSerializer()
    .serializeToString(root)
    .replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => tokens.value(name))
    .replace(/></g, '>\n<');
  tokens.done();
  return `${text}\n`;
}

/** The same picture as pixels, twice as fine as the drawing. */
export async function pngBase64(text: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 2 * image.naturalWidth, height: 2 * image.naturalHeight });
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1];
}

/** A chart's picture in the form somebody chose. */
export async function pictureOf(
  kind: Picture['kind'],
  chart: Chart,
  span: [string, string],
  choice: PictureChoice,
): Promise<Picture> {
  const text = svgText(chart, span, choice);
  return kind === 'svg' ? { kind, text } : { kind, base64: await pngBase64(text) };
}
