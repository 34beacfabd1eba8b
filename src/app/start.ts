/**
 * Wires the stores once: what the link asks for is loaded, and a loaded dataset becomes a session, in the reader's
 * language.
 */
import { createLateStore, keepAsking, lateValue } from '../base/late-store.ts';
import { DATASETS } from '../base/resources.ts';
import { isWaiting, loadDeferredFilters } from '../query/deferred-filters.ts';
import { loadDeferredQueries } from '../query/deferred-queries.ts';
import { createSession } from '../session/session.ts';
import { openStory } from '../query/story/steps.ts';
import { buildTable } from '../events/build.ts';
import type { PlaceAnswer } from '../events/answer-places.ts';
import type { StoryRecord } from '../events/format/schema.ts';
import { readPlainEdtf } from '../events/edtf.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { DEFAULT_LANG, pickLang, type Lang } from '../base/lang.ts';
import { datasetAddress } from '../load/dataset-address.ts';
import { createLoadStore, type LoadStore } from '../load/load-store.ts';
import { createActions, type Actions } from '../selection/actions.ts';
import { contextOf, type SelectionContext } from '../selection/context.ts';
import { parseLink, writeLink, type ParsedLink } from '../selection/link.ts';
import type { Filters } from '../selection/selection.ts';
import { createSelectionStore, type SelectionStore } from '../selection/selection-store.ts';
import { bindAddress, reloadWith } from '../share/address.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { followTheme } from '../theme/theme-store.ts';
import { dismissHintOnFirstInteraction } from './dismiss-hint.ts';
import { runTask } from './failed-tasks.ts';
import { loadForeignDates } from '../wording/dates/foreign-dates-store.ts';
import { createPreferencesStore, keepWishes, type PreferencesStore } from './preferences-store.ts';
import { createShellStore, NO_ANSWERS, type ShellStore } from './shell-store.ts';
import { createLanguageSwitch, tableIn } from './switch-language.ts';
import type { WrittenStories } from './written-stories.ts';

export interface App {
  readonly load: LoadStore;
  readonly selection: SelectionStore;
  readonly actions: Actions;
  readonly shell: ShellStore;
  /** Undo and redo of the view. */
  readonly views: ViewHistory;
  readonly preferences: PreferencesStore;
  /** How a link is read: against the dataset on the screen, with a story's step opened. */
  readonly read: (query: string, context: SelectionContext | null) => ParsedLink;
  /** Loads what the last link asked for, again. */
  readonly open: () => void;
  readonly openBuiltIn: () => void;
  /** Loads the page itself anew, with the present view. */
  readonly reload: () => void;
  /**
   * Puts a story of the reader's own in place of the dataset's; null = the dataset's again. The loaded file stays as it
   * was.
   */
  readonly editStory: (story: readonly StoryRecord[] | null) => void;
  /** Says what is right of coordinates in doubt: a patch beside the loaded file. */
  readonly answerPlace: (key: string, answer: PlaceAnswer) => void;
  /** As `saveStory`, with nothing that would have to be fetched or could be what failed. */
  readonly rescueStory: () => void;
  /** Hands the loaded file with the present story to the browser to save. */
  readonly saveStory: () => void;
}

const BUNDLED: ReadonlySet<string> = new Set(Object.values(DATASETS));

/** Whether a dataset may name the page: only what this site serves may. */
const isOwn = (address: string): boolean =>
  new URL(address, document.baseURI).origin === new URL(document.baseURI).origin;

/** What the page's head says is of the built-in dataset. */
const dropHead = (): void => {
  document.title = 'Timefront';
  for (const tag of document.querySelectorAll('meta[name=description],meta[property],[type*=json]')) tag.remove();
};

export const startApp = (): App => {
  const load = createLoadStore({ isOwn: (address) => BUNDLED.has(address) });
  const selection = createSelectionStore();
  const actions = createActions(selection);
  const shell = createShellStore();
  const preferences = createPreferencesStore();
  keepWishes(preferences, selection);
  dismissHintOnFirstInteraction(preferences);
  const query = (): string => window.location.search;
  const langOf = (chosen: Lang | null): Lang => pickLang(chosen, navigator.languages);

  /** Of the link that was opened last: a view that changes while another dataset is awaited takes its place. */
  let lastLink = '';
  const open = (): void => {
    lastLink = query();
    const { data, snapshot } = parseLink(lastLink, null).selection;
    // The title of what is on the screen stays until something else is.
    if (data && !shell.getState().session) dropHead();
    load.load(datasetAddress({ data, snapshot })).catch(() => {
      /* Never: failure is a phase of the store. */
    });
  };

  /** Comes with the first story that is written: until then there is none. */
  const stories = createLateStore(async () => (await import('./written-stories.ts')).createWrittenStories(load, shell));
  const writeStory = (run: (written: WrittenStories) => Promise<void> | void): void =>
    runTask(shell, { id: 'story', name: ({ story }) => story.title }, async () => run(await stories.load()));

  const switchLanguage = createLanguageSwitch(shell, (lang, table, act) =>
    shell.getState().session ? show(false) : switchLanguage(lang, table, act),
  );
  /** Puts the loaded dataset on the screen, with the view that the link asks for, or with the present one. */
  const show = (readsLink: boolean): void => {
    const state = load.store.getState();
    if (state.phase !== 'ready') return;
    const { answered } = shell.getState();
    const loaded = answered ?? state.table;
    const chosen = readsLink ? parseLink(query(), null).selection.lang : selection.getState().selection.lang;
    switchLanguage(langOf(chosen), loaded, (messages, lang, translate) => {
      const translated = tableIn(loaded, lang, translate);
      const table = lateValue(stories)?.lay(translated) ?? translated;
      const context = contextOf(table);
      const link = readsLink ? openStory(parseLink(query(), context), table) : null;
      if (link) actions.begin(table, link.selection);
      else actions.rebase(table);
      shell.setState({
        messages,
        lang,
        session: createSession(table, context, selection, actions),
        ...(link ? { dropped: link.dropped } : {}),
      });
      const base = link?.selection.base;
      if (base)
        import('./check-layer.ts')
          .then(({ checkLayer }) => checkLayer(base, actions, shell))
          .catch(() => {
            /* The bundled map stays. */
          });
      if (isOwn(state.address)) document.title = `${table.document.title} · Timefront`;
    });
  };
  let begun: EventTable | null = null;
  load.store.subscribe((state) => {
    if (state.phase === 'failed') dropHead();
    // What was there comes back, with all that was done to it, where something else is cancelled.
    if (state.phase !== 'ready' || state.table === begun) return;
    begun = state.table;
    shell.setState({ story: lateValue(stories)?.of(state.address) ?? null, answers: NO_ANSWERS, answered: null });
    const begin = (): void => show(true);
    const late = [
      ...(isWaiting(parseLink(query(), null).selection.filters) ? [loadDeferredFilters()] : []),
      // What the map is fitted to.
      ...(state.table.document.view?.bbox ? [] : [loadDeferredQueries()]),
      ...(state.table.readEdtf === readPlainEdtf ? [] : [loadForeignDates()]),
    ];
    if (late.length > 0) Promise.allSettled(late).then(begin, begin);
    else begin();
  });
  if (langOf(parseLink(query(), null).selection.lang) !== DEFAULT_LANG) {
    switchLanguage(langOf(parseLink(query(), null).selection.lang), null, (messages, lang) =>
      shell.setState({ messages, lang }),
    );
  }

  if (preferences.getState().eyes || parseFloat(getComputedStyle(document.documentElement).fontSize) > 16) {
    // Drawn for the page as it is: what the reader wants of it comes at once.
    document.getElementById('shell')?.remove();
    keepAsking(
      createLateStore(async () => (await import('../theme/follow-eyes.ts')).followEyes),
      (follow) => follow(preferences),
    );
  }
  let unfollow = followTheme(parseLink(query(), null).selection.theme);
  /**
   * Typing, a story or Back may bring a filter before its code has come; where it can't be had, nothing is claimed to
   * be filtered by it.
   */
  const filterLate = (wanted: Filters): void => {
    let isDropped = false;
    const name = ({ search, app }: Messages): string => (wanted.q ? search.open : app.filters);
    runTask(shell, { id: 'filters', name }, async () => {
      await loadDeferredFilters().catch((cause: unknown) => {
        isDropped = true;
        actions.dropDeferredFilters();
        throw cause;
      });
      if (isDropped) actions.addFilters(wanted);
      else actions.refilter();
    });
  };
  selection.subscribe(({ selection: { theme, lang, filters, emphasis }, typed }, { selection: before, typed: was }) => {
    const about = typed ?? emphasis;
    if (filters !== before.filters && isWaiting(filters)) filterLate(filters);
    else if (about && about !== (was ?? before.emphasis) && isWaiting(about.filters)) filterLate({});
    if (theme !== before.theme) {
      unfollow();
      unfollow = followTheme(theme);
    }
    if (lang !== before.lang && shell.getState().session && langOf(lang) !== shell.getState().lang) show(false);
  });
  const read = (link: string, context: SelectionContext | null): ParsedLink => {
    const { session, story } = shell.getState();
    const parsed = parseLink(link, context);
    if (!session || !context) return parsed;
    const opened = openStory(parsed, session.table);
    // A reader who writes the story knows which steps are gone.
    return story === null ? opened : { ...opened, dropped: opened.dropped.filter((key) => key !== 'story') };
  };
  const { history: views } = bindAddress({
    store: selection,
    actions,
    read,
    onDropped: (dropped) => shell.setState({ dropped }),
    onData: open,
  });
  open();
  /** Opens a link of the query in the place of the present entry. */
  const openLink = (search: string): void => {
    if (search !== query()) history.replaceState(history.state, '', window.location.pathname + search);
    open();
  };

  return {
    load,
    selection,
    actions,
    shell,
    views,
    preferences,
    read,
    open: () => openLink(lastLink),
    reload: () => {
      const state = selection.getState();
      reloadWith(state.context && writeLink(state.selection, state.context));
    },
    openBuiltIn: () => openLink(''),
    editStory: (story) =>
      writeStory((written) => {
        written.keep(story, false);
        show(false);
      }),
    answerPlace: (key, answer) =>
      runTask(shell, { id: 'answer', name: ({ app }) => app.reportOpen }, async () => {
        const { answerPlaces } = await import('../events/answer-places.ts');
        const state = load.store.getState();
        if (state.phase !== 'ready') return;
        const { table, report } = state;
        const answers = new Map([...shell.getState().answers, [key, answer]]);
        const { shown, original } = answerPlaces(table.original, report.doubtful, answers);
        shell.setState({
          answers,
          answered: { ...buildTable(shown, original, table.skipped, table.readEdtf), fitted: table.fitted },
        });
        show(false);
      }),
    rescueStory: () => lateValue(stories)?.rescue(),
    saveStory: () => writeStory((written) => written.save()),
  };
};
