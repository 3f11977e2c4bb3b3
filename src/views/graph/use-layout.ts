/** From the answer to a picture: homes of the whole record first, then the places of this view, both in the worker. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../base/time.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import type { GraphLevel } from '../../queries/engine-types.ts';
import { useWholeGraph } from '../../queries/whole-graph.ts';
import { FEWEST_HOMES } from './budget.ts';
import { graphModel, type GraphModel } from './graph-model.ts';
import { layoutRequest, placesOf, type Places } from './layout-request.ts';
import type { LaidOut, LayoutTask } from './layout-task.ts';
import { takeLayouts, type Layouts } from './layouts.ts';
import { groupsOf, hullChoices, rollUpsOf, usualHulls, type Group } from './memberships.ts';
import type { RollUps } from './roll-up.ts';
import type { Picture } from './scene.ts';
import { shortName } from './short-name.ts';
import { useNameOf } from './use-around.ts';

interface LayoutsState {
  readonly layouts: Layouts | null;
  /** Where the worker could not be started: tries again. */
  readonly retry: (() => void) | null;
}

export function useLayouts(): LayoutsState {
  const [layouts, setLayouts] = useState<Layouts | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (broken) return undefined;
    const taken = takeLayouts();
    let gone = false;
    setLayouts(taken);
    void taken.broken.then(() => !gone && setBroken(true));
    return () => {
      gone = true;
      taken.homes.stop();
      taken.view.stop();
    };
  }, [broken]);
  return { layouts, retry: broken ? () => setBroken(false) : null };
}

/** A mistake in the worker is thrown to the error screen. */
function useThrown(): (mistake: Error) => void {
  const [mistake, setMistake] = useState<Error | null>(null);
  if (mistake) throw mistake;
  return setMistake;
}

function taskFor(
  model: GraphModel,
  groups: readonly Group[],
  parts: { readonly homes: Places | null; readonly pins: Places; readonly aspect: number },
): LayoutTask {
  return {
    request: layoutRequest(model, { groups, ...parts }),
    drawnRadii: Float32Array.from(model.nodes, (node) => node.radius),
    hulls: parts.homes ? groups.map((group) => group.members) : [],
  };
}

const NO_PINS: Places = new Map();

/** Places of the whole record's actors: the same for every filter and period. `null` until they are there. */
export function useHomes(
  layouts: Layouts | null,
  level: GraphLevel,
  aspect: number | null,
  most: number | null,
): Places | null {
  const { catalogue, actorById } = useDirectory();
  const count = Math.max(FEWEST_HOMES, most ?? 0);
  const whole = useWholeGraph(level, count);
  const wanted = `${level} ${aspect} ${count}`;
  const [homes, setHomes] = useState<{ readonly of: string; readonly places: Places } | null>(null);
  const throwMistake = useThrown();
  useEffect(() => {
    if (!layouts || !whole || aspect === null) return;
    const model = graphModel(whole, catalogue.actors);
    const usual = usualHulls(hullChoices(catalogue.memberships, actorById));
    const groups = groupsOf(model, catalogue.memberships, usual, null);
    layouts.homes.run(taskFor(model, groups, { homes: null, pins: NO_PINS, aspect })).then((done) => {
      const ids = model.nodes.map((node) => node.id);
      if (done) setHomes({ of: wanted, places: placesOf(ids, done.positions) });
    }, throwMistake);
  }, [layouts, whole, wanted, catalogue, actorById, aspect, throwMistake]);
  return homes?.of === wanted ? homes.places : null;
}

interface PictureParts {
  readonly model: GraphModel | null;
  readonly homes: Places | null;
  readonly pins: Places;
  readonly organisations: readonly string[];
  readonly level: GraphLevel;
  readonly period: Period | null;
  /** `null` while the size is not known. */
  readonly aspect: number | null;
}

interface Done {
  readonly model: GraphModel;
  readonly groups: readonly Group[];
  readonly laidOut: LaidOut;
  readonly level: GraphLevel;
  readonly rollUps: RollUps;
}

/** The newest picture that has come to rest. */
export function usePicture(layouts: Layouts | null, parts: PictureParts): Picture | null {
  const { model, homes, pins, organisations, period, aspect, level } = parts;
  const { catalogue, actorById } = useDirectory();
  const [done, setDone] = useState<Done | null>(null);
  const throwMistake = useThrown();
  useEffect(() => {
    if (!layouts || !model || !homes || aspect === null) return;
    const groups = groupsOf(model, catalogue.memberships, organisations, period);
    const rollUps = rollUpsOf(catalogue.memberships, actorById, period);
    layouts.view
      .run(taskFor(model, groups, { homes, pins, aspect }))
      .then((laidOut) => laidOut && setDone({ model, groups, laidOut, level, rollUps }), throwMistake);
  }, [layouts, model, homes, pins, organisations, period, aspect, level, catalogue, actorById, throwMistake]);
  return useDressed(done, organisations);
}

function useDressed(done: Done | null, organisations: readonly string[]): Picture | null {
  const { actorById } = useDirectory();
  const nameOf = useNameOf();
  const { language } = useTranslation('graph').i18n;
  return useMemo(() => {
    if (!done) return null;
    const { model, groups, laidOut, level, rollUps } = done;
    const shortNameOf = (id: string) => {
      const actor = actorById.get(id);
      return actor ? shortName(actor, language) : id;
    };
    return {
      model,
      places: placesOf(
        model.nodes.map((node) => node.id),
        laidOut.positions,
      ),
      hulls: groups.map(({ organisation, members }, at) => ({
        organisation,
        name: shortNameOf(organisation),
        place: Math.max(0, organisations.indexOf(organisation)),
        members: new Set(members.map((one) => model.nodes[one]!.id)),
        outline: laidOut.outlines[at]!,
      })),
      level,
      rollUps,
      names: new Map(model.nodes.map((node) => [node.id, nameOf(node.id)])),
    };
  }, [done, organisations, actorById, nameOf, language]);
}
