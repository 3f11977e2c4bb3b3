/** What stands over what, measured in the page. The function stands alone, as it is sent there as text. */

export interface Faults {
  /** Elements that scroll both ways, the page among them. */
  readonly bothWays: readonly string[];
  /** Controls that something else covers where a finger would hit them. */
  readonly covered: readonly string[];
  /** Pairs of controls, or of lines of text, that overlap. */
  readonly overlapping: readonly string[];
  /** What stands out of the window to the side, and cannot be scrolled to. */
  readonly outside: readonly string[];
}

export const NO_FAULTS: Faults = { bothWays: [], covered: [], overlapping: [], outside: [] };

/** Looks at what can be seen now. */
export function faultsOfLayout(): Faults {
  const SLACK = 1.5;
  const CONTROLS = 'button, a[href], input, select, textarea, [role="tab"], [role="option"], [role="radio"]';
  const name = (element: Element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.className.toString().split(' ')[0]} “${text}”`;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[inert]') &&
    getComputedStyle(element).clipPath === 'none'; // for screen readers alone
  const layers = [...document.querySelectorAll('dialog[open], [role="dialog"], [popover]')].filter(isSeen);
  const top = layers.at(-1) ?? document.body; // what lies below a dialog is covered on purpose
  const all = [...top.querySelectorAll('*')].filter(isSeen);

  /** The part of a rectangle that no ancestor cuts away; `null` where nothing is left. */
  const clipped = (element: Element, box: DOMRect): DOMRect | null => {
    let { left, top: upper, right, bottom } = box;
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      const bounds = parent.getBoundingClientRect();
      if (overflowX !== 'visible')
        [left, right] = [Math.max(left, bounds.left), Math.min(right, bounds.right)];
      if (overflowY !== 'visible')
        [upper, bottom] = [Math.max(upper, bounds.top), Math.min(bottom, bounds.bottom)];
    }
    [upper, bottom] = [Math.max(upper, 0), Math.min(bottom, innerHeight)];
    return right - left > 2 && bottom - upper > 2
      ? new DOMRect(left, upper, right - left, bottom - upper)
      : null;
  };
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

  const isScrolled = (element: Element, axis: 'x' | 'y') => {
    const style = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(axis === 'x' ? style.overflowX : style.overflowY);
    const beyond =
      axis === 'x' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
    return scrolls && beyond > SLACK;
  };
  const bothWays = all.filter((element) => isScrolled(element, 'x') && isScrolled(element, 'y')).map(name);
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) bothWays.push(`page: ${page.scrollWidth} wide`);

  const boxOf = (element: Element) => clipped(element, element.getBoundingClientRect());
  const controls = all
    .filter((element) => element.matches(CONTROLS))
    .flatMap((element) => {
      const box = boxOf(element);
      return box ? [{ element, box }] : [];
    });
  const covered = controls
    .filter(({ element, box }) => {
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      const label = element.closest('label');
      const own = (one: Element | null) =>
        one !== null && (one.contains(hit) || (hit?.contains(one) ?? false));
      return hit !== null && !own(element) && !(label?.contains(hit) ?? false);
    })
    .map(({ element }) => name(element));

  const texts = all
    .filter((element) => !element.closest('svg, select, canvas'))
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].flatMap((rect) => {
            // the lines of a text stand closer than their letters are high
            const inner = new DOMRect(rect.x, rect.y + rect.height * 0.2, rect.width, rect.height * 0.6);
            const box = clipped(node.parentElement!.firstElementChild ?? element, inner);
            const own = box && clippedBy(element, box);
            return own ? [{ element, box: own }] : [];
          });
        }),
    );
  /** Cut by the element itself too, as it may hide what overflows. */
  function clippedBy(element: Element, box: DOMRect): DOMRect | null {
    if (getComputedStyle(element).overflowX === 'visible') return box;
    const own = element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, own.left), Math.min(box.right, own.right)];
    return right - left > 2 ? new DOMRect(left, box.top, right - left, box.height) : null;
  }
  const overlapping: string[] = [];
  for (const group of [controls, texts])
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        const related = a.element.contains(b.element) || b.element.contains(a.element);
        const labelled = group === controls && a.element.closest('label') === b.element.closest('label');
        if (related || (labelled && a.element.closest('label'))) continue;
        if (overlap(a.box, b.box)) overlapping.push(`${name(a.element)} and ${name(b.element)}`);
      }
  const outside = [...controls, ...texts]
    .filter(({ box }) => box.left < -SLACK || box.right > innerWidth + SLACK)
    .map(({ element }) => name(element));
  return { bothWays, covered, overlapping, outside };
}
