/** When the page goes to paper, and when it is a screen's again. */

/** Calls `heard` whenever printing begins or ends; the result ends that. */
export function onPrinting(heard: (printing: boolean) => void): () => void {
  const paper = window.matchMedia('print');
  const changed = () => heard(paper.matches);
  const before = () => heard(true);
  const after = () => heard(false);
  // Web views tell of it in one way or the other.
  paper.addEventListener('change', changed);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    paper.removeEventListener('change', changed);
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
