/** A card beside the thing it speaks of. The page stays usable: nothing is dimmed, and nothing but the card takes keys. */
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { TOUCH, useMediaQuery } from '../../ui/use-media-query.ts';
import { cardPlace, type Box } from './card-place.ts';
import { TOUR_STEPS, targetOf, type TourStep } from './tour-steps.ts';
import { goToStep } from './tour-store.ts';
import styles from './Tour.module.css';

interface TourCardProps {
  readonly at: number;
  readonly step: TourStep;
  readonly onClose: () => void;
}

export function TourCard({ at, step, onClose }: TourCardProps) {
  const { t } = useTranslation('help');
  const text = useStepText(step);
  const card = useRef<HTMLElement>(null);
  const [titleId, textId] = [useId(), useId()];
  const { ring, place } = usePlace(step, card);
  useFocus(card, at);
  useEscape(card, onClose);
  return (
    <>
      {ring && <div className={styles.ring} style={ring} aria-hidden="true" />}
      <section
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        className={styles.card}
        style={place}
      >
        <h2 id={titleId}>{t(`tour.step.${step.id}.title`)}</h2>
        <p id={textId}>{text}</p>
        <footer>
          <span className={styles.count}>
            {t('tour.position', { step: at + 1, steps: TOUR_STEPS.length })}
          </span>
          <Button look="quiet" onClick={onClose}>
            {t('tour.skip')}
          </Button>
          {at > 0 && <Button onClick={() => goToStep(at - 1)}>{t('tour.back')}</Button>}
          <Button look="primary" data-next onClick={() => goToStep(at + 1)}>
            {t(at === TOUR_STEPS.length - 1 ? 'tour.done' : 'tour.next')}
          </Button>
        </footer>
      </section>
    </>
  );
}

function useStepText({ id }: TourStep): string {
  const { t } = useTranslation('help');
  const touch = useMediaQuery(TOUCH);
  const byPointer = id === 'timeline' || id === 'graph' || id === 'details';
  return touch && byPointer ? t(`tour.step.${id}.touch`) : t(`tour.step.${id}.text`);
}

const SMALL = '(max-width: 43.74em)';

/** Where ring and card stand now; on a phone the card has its place at the bottom by the style sheet. */
function usePlace(step: TourStep, card: RefObject<HTMLElement | null>) {
  const [places, setPlaces] = useState<{ ring?: CSSProperties; place?: CSSProperties }>({});
  useLayoutEffect(() => {
    const measure = () => {
      const box: Box | undefined = targetOf(step)?.getBoundingClientRect();
      const { left, top, width, height } = box ?? { left: 0, top: 0, width: 0, height: 0 };
      const own = card.current?.getBoundingClientRect();
      if (!own || !box) return setPlaces({});
      const window = { width: innerWidth, height: innerHeight };
      const place = matchMedia(SMALL).matches ? {} : cardPlace({ left, top, width, height }, own, window);
      setPlaces({ ring: { left, top, width, height }, place });
    };
    measure();
    const observer = new ResizeObserver(measure);
    const target = targetOf(step);
    for (const element of [target, card.current, document.body]) if (element) observer.observe(element);
    const late = setTimeout(measure, 300); // a pane that was just brought up has its size by then
    return () => {
      clearTimeout(late);
      observer.disconnect();
    };
  }, [step, card]);
  return places;
}

/** The focus goes along, and back to where it was. */
function useFocus(card: RefObject<HTMLElement | null>, at: number): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const stands = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (stands ? before : document.getElementById('panes'))?.focus();
    };
  }, []);
  useEffect(() => card.current?.querySelector<HTMLElement>('[data-next]')?.focus(), [card, at]);
}

/** Esc ends the tour wherever the focus is, save in something that Esc closes itself. */
function useEscape(card: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const within =
        event.target instanceof Element && event.target.closest('dialog,[role="dialog"],[role="menu"]');
      if (event.key !== 'Escape' || (within && within !== card.current)) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [card, leave]);
}
