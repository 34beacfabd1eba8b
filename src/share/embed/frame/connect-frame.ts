/**
 * The frame's side of an embed: tells the host page of height, view, playback and selection, and does what it may ask.
 */
import { pageScale } from '../../../base/sight-store.ts';
import { isLang } from '../../../base/lang.ts';
import { isoText } from '../../../base/time/instants.ts';
import { datedBy } from '../../../wording/describe-when.ts';
import type { Session } from '../../../session/session.ts';
import { showRow } from '../../../session/show-row.ts';
import type { Actions } from '../../../selection/actions.ts';
import { resolveTime, type SelectionContext } from '../../../selection/context.ts';
import type { ParsedLink } from '../../../selection/link.ts';
import type { SelectionState, SelectionStore } from '../../../selection/selection-store.ts';
import type { FromFrame, Theme } from '../protocol.ts';
import { createDialects } from './dialects.ts';
import { createHeightTeller } from './frame-height.ts';
import { browserFrame, type FramePage } from './frame-page.ts';
import { greet } from './greeting.ts';
import { fullLinkOf, readViewState, viewStateOf } from './view-state.ts';

const STATE_MS = 250;
const PLAYBACK_MS = 250;
/**
 * When a table's height is looked at after what may have changed it: pauses in turn, the last one for as long as it has
 * not come.
 */
const TABLE_MS = [60, 240, 700, 1500] as const;
const CAPS = ['state', 'playback', 'select', 'seek', 'theme', 'notice'] as const;
const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies readonly Theme[];

interface FrameDeps {
  readonly store: SelectionStore;
  readonly actions: Actions;
  readonly session: () => Session | null;
  /** Calls back at each new session. */
  readonly onSession: (act: (session: Session) => void) => () => void;
  /** What a page with this dataset in it should know of: corrections, a newer version. */
  readonly notices: (session: Session) => Promise<readonly FromFrame['notice'][]>;
  readonly onFailure: (act: (code: string, message: string) => void) => () => void;
  /** How a link is read, stories included. */
  readonly read: (query: string, context: SelectionContext) => ParsedLink;
  /** A link was pressed that the page around the frame does not let open. */
  readonly onLinkRefused: (href: string) => void;
  readonly page?: FramePage;
}

/** Runs `act` at once and then once in `ms` at most, the last call never lost. */
const throttle = (act: () => void, ms: number): { readonly run: () => void; readonly stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  const run = (): void => {
    isWanted = timer !== undefined;
    if (isWanted) return;
    act();
    timer = setTimeout(() => {
      timer = undefined;
      if (isWanted) run();
    }, ms);
  };
  return { run, stop: () => clearTimeout(timer) };
};

/** CSS pixels that the page would need to show its table whole, no more and no less; null where it has none. */
const measureTable = (): number | null => {
  const table = document.querySelector('[data-grows]');
  const [first, last] = [table?.firstElementChild, table?.lastElementChild];
  if (!table || !first || !last) return null;
  // Its own box is limited by the frame, so its content is measured.
  const content =
    last.getBoundingClientRect().bottom +
    parseFloat(getComputedStyle(last).marginBlockEnd) * pageScale() -
    first.getBoundingClientRect().top;
  return window.innerHeight - table.clientHeight * pageScale() + content;
};

/** Returns the clean-up. */
export const connectFrame = ({
  store,
  actions,
  session,
  onSession,
  notices,
  onFailure,
  read,
  onLinkRefused,
  page = browserFrame(),
}: FrameDeps): (() => void) => {
  /** What came before the data did: it is done in its turn once there is a view. */
  const waiting: (() => void)[] = [];
  const whenReady = (act: () => void): void => {
    if (session() && store.getState().context) act();
    else waiting.push(act);
  };

  const setState = (state: string): void =>
    whenReady(() => {
      const { context, selection } = store.getState();
      if (!context) return;
      const { selection: wanted, dropped } = readViewState(state, selection, context, read);
      actions.restore(wanted);
      if (dropped.length > 0) link.say('error', { code: 'bad-value', message: `not used: ${dropped.join(', ')}` });
    });
  const refuse = (what: string): void => link.say('error', { code: 'bad-value', message: what });
  const seek = (at: string): void =>
    whenReady(() => {
      const { context, selection } = store.getState();
      const parsed =
        context && read(`at=${encodeURIComponent(at)}`, { ...context, window: selection.window ?? context.window });
      if (!parsed || parsed.dropped.length > 0) {
        refuse('seek.at must be a date as in links');
        return;
      }
      actions.seek(parsed.selection.at);
    });
  const select = (id: string): void =>
    whenReady(() => {
      const current = session();
      const row = current?.table.indexOf.get(id);
      if (id === '') actions.select(null);
      else if (!current || row === undefined) refuse('select.id names no event');
      else showRow(current, row);
    });
  const setTheme = (theme: unknown): void => {
    if (THEMES.includes(theme as string)) whenReady(() => actions.setTheme(theme as Theme, 'replace'));
    else refuse(`theme must be one of ${THEMES.join(', ')}`);
  };

  const onCommand = (type: string, payload: Readonly<Record<string, unknown>>): void => {
    switch (type) {
      case 'set-state':
        if (typeof payload['state'] === 'string') setState(payload['state']);
        else refuse('set-state.state must be a text');
        break;
      case 'play':
        whenReady(actions.play);
        break;
      case 'pause':
        whenReady(actions.pause);
        break;
      case 'seek':
        if (typeof payload['at'] === 'string') seek(payload['at']);
        else refuse('seek.at must be a text');
        break;
      case 'select':
        if (typeof payload['id'] === 'string') select(payload['id']);
        else refuse('select.id must be a text');
        break;
      case 'theme':
        setTheme(payload['theme']);
        break;
      // Unknown commands are ignored: a later protocol version may add some.
      default:
    }
  };

  /** Of a host that sees the frame before the frame has a width of its own. */
  let hostWidth = 0;
  const heights = createHeightTeller(
    () => page.width() || hostWidth,
    measureTable,
    (height) => {
      link.say('resize', { height });
      sayWithoutScript(dialects.heights(height, page.width() || hostWidth));
    },
  );
  /** To a page around the frame that has none of our script. */
  const sayWithoutScript = (messages: readonly unknown[]): void => {
    if (!link.isConnected()) for (const message of messages) page.post(message, '*');
  };
  const dialects = createDialects(page.address);
  const offDialects = page.onMessage(({ data, isParent }) => {
    if (isParent && dialects.isAsking(data)) heights.tell(true);
  });
  let said = { state: '', selected: null as string | null };
  const sayState = (): void => {
    const { selection, context } = store.getState();
    const state = viewStateOf(selection, context);
    if (!link.isConnected() || state === said.state) return;
    said = { ...said, state };
    link.say('state', { state });
  };
  const playback = (): string | null => {
    const { selection, gesture, context, playing } = store.getState();
    return context?.isDated
      ? JSON.stringify({ playing, at: isoText(resolveTime(selection, gesture, context).at, context.zone) })
      : null;
  };
  let played: string | null = null;
  const sayPlayback = (): void => {
    const now = playback();
    if (!link.isConnected() || now === null || now === played) return;
    // The initial position is not reported: hosts would pass it on to synced frames as a move of the reader.
    const isStart = played === null;
    played = now;
    if (isStart) return;
    link.say('playback', JSON.parse(now) as { playing: boolean; at: string });
  };
  const saySelected = (): void => {
    const current = session();
    const id = store.getState().selection.selected;
    if (id === said.selected || !current) return;
    said = { ...said, selected: id };
    const row = id === null ? undefined : current.table.indexOf.get(id);
    if (id === null || row === undefined) return;
    const url = new URL(page.address());
    url.search = fullLinkOf(store.getState().selection, current.context);
    url.hash = '';
    link.say('select', {
      id,
      title: current.table.records[row]?.title ?? '',
      date: datedBy(current.table.document.events[row]?.when, store.getState().selection.dating) ?? '',
      url: url.href,
    });
  };
  const states = throttle(sayState, STATE_MS);
  const plays = throttle(sayPlayback, PLAYBACK_MS);

  const sayNotices = (): void => {
    const current = session();
    // Without its texts a notice still stands in the frame's own source line.
    if (current)
      notices(current).then(
        (found) => {
          for (const notice of found) link.say('notice', notice);
        },
        () => {},
      );
  };

  /** What went wrong before a host could hear of it. */
  let failure: FromFrame['error'] | null = null;
  const onInit = ({ state, theme, lang, width }: Readonly<Record<string, unknown>>): void => {
    if (typeof state === 'string' && state !== '') setState(state);
    if (theme !== undefined) setTheme(theme);
    if (isLang(lang)) whenReady(() => actions.setLang(lang, 'replace'));
    if (typeof width === 'number' && width > 0) hostWidth = width;
    heights.tell(true);
    if (failure) link.say('error', failure);
    // A host that restarts has not received earlier messages.
    said = { state: '', selected: store.getState().selection.selected };
    played = playback();
    whenReady(() => {
      states.run();
      sayNotices();
    });
  };
  const link = greet(page, {
    app: 'timefront',
    caps: CAPS,
    onInit,
    onCommand,
    onInitAgain: () => heights.tell(true),
    onUnheard: () => heights.tell(true),
  });
  const offLinks = page.onLink((href) => {
    sayWithoutScript(dialects.link(href));
    if (page.openLink(href)) return;
    onLinkRefused(href);
  });

  let view = store.getState().selection.view;
  let looking: ReturnType<typeof setTimeout> | undefined;
  /** The host's page must not move under a finger, nor at each step of playing. */
  const isAtRest = ({ playing, gesture }: SelectionState): boolean =>
    !playing && gesture.window === null && gesture.at === null;
  // A table may have to be fetched first; observers would be silent off-screen.
  const lookAtTable = (turn = 0): void => {
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (isAtRest(store.getState())) heights.tell();
      const isExpected = view === 'table' && measureTable() === null;
      if (turn + 1 < TABLE_MS.length) lookAtTable(turn + 1);
      else if (isExpected) lookAtTable(turn);
    }, TABLE_MS[turn]);
  };
  const unsubscribe = store.subscribe(({ selection }) => {
    states.run();
    plays.run();
    saySelected();
    if (selection.view === view && view !== 'table') return;
    view = selection.view;
    // The reader acted, so growth from here on is not the loop of a page that grows with its frame.
    heights.resetGrowth();
    lookAtTable();
  });
  const begin = (): void => {
    heights.tell();
    if (view === 'table') lookAtTable();
  };
  const offSession = onSession(() => {
    // A selection that came with the address is not reported as the reader's.
    said = { ...said, selected: store.getState().selection.selected };
    for (const act of waiting.splice(0)) act();
    begin();
  });
  const offFailure = onFailure((code, message) => {
    failure = { code, message };
    link.say('error', failure);
  });
  const offResize = page.onResize(() => heights.tell());
  // At once, because off-screen frames get neither animation frames nor resize observations.
  begin();
  return () => {
    unsubscribe();
    offSession();
    offFailure();
    offResize();
    offDialects();
    offLinks();
    states.stop();
    plays.stop();
    clearTimeout(looking);
    link.close();
  };
};
