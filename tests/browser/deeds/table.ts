/** All deeds, in an order in which each finds what it needs. */
import { LANG_NAMES } from '../../../src/base/lang.ts';
import { follow } from '../app.ts';
import { frames, narrow, otherOf, pages, wayFor, WORDS, type Deed } from './deed.ts';
import {
  is,
  around,
  startOf,
  said,
  selected,
  unselected,
  closed,
  listed,
  sight,
  end,
  counted,
  isOpened,
  arrived,
} from './said.ts';
import {
  press,
  keys,
  keysOn,
  inMore,
  opened,
  escape,
  typeDate,
  openDates,
  inDates,
  drag,
  MARK,
  STRIP,
  markOfMap,
  TOOLS,
} from './ways.ts';

const STEPS: readonly Deed[] = [
  {
    name: 'nothing to undo',
    before: { phone: press(({ app }) => app.menu) },
    does: {
      ...frames(keysOn('.playback button', 'Control+z')),
      wide: keysOn('.playback button', 'Control+z'),
      phone: press(({ undo }) => undo.undo(null)),
    },
    says: end('undo'),
    after: { phone: escape },
  },
  {
    name: 'nothing to do again',
    before: { wide: press(({ app }) => app.menu) },
    does: {
      ...frames(keysOn('.playback button', 'Control+Shift+z')),
      wide: press(({ undo }) => undo.redo(null)),
      phone: keysOn('.playback button', 'Control+Shift+z'),
    },
    says: end('redo'),
    after: { wide: escape },
  },
  { name: 'a step back', does: press(({ playback }) => playback.previousEvent), says: selected },
  { name: 'no later event', does: press(({ playback }) => playback.nextEvent), says: end('laterEvent') },
  {
    name: 'undo',
    does: keys('Control+z'),
    says: said(({ undone }, { undo }) => undone(undo.changes.selected), startOf),
  },
  {
    name: 'a step on',
    does: press(({ playback }) => playback.nextEvent),
    says: ({ tell: { deeds } }) => ({ ...startOf(deeds.selected('')), ends: ` ${deeds.position(1, 30)}` }),
  },
  { name: 'no earlier event', does: press(({ playback }) => playback.previousEvent), says: end('earlierEvent') },
  { name: 'Escape', does: escape, says: unselected },
  { name: 'a mark', does: keysOn(MARK, 'Enter'), says: selected },
  { name: 'the same mark', does: keysOn(MARK, 'Enter'), says: unselected },
  {
    name: 'undo, from the menu',
    before: pages(press(({ app }) => app.menu)),
    does: {
      ...pages(press(({ undo }) => undo.undo(undo.changes.selected))),
      ...frames(keys('Control+z')),
    },
    says: said(({ undone }, { undo }) => undone(undo.changes.selected), startOf),
    after: pages(escape),
  },
  {
    name: 'what was undone, again',
    does: keys('Control+Shift+z'),
    says: said(({ redone }, { undo }) => redone(undo.changes.selected), startOf),
  },
];

const LISTS: readonly Deed[] = [
  { name: 'what opens', does: keysOn(STRIP, 'Enter'), says: isOpened },
  { name: 'closed by Escape', does: escape, says: closed },
  { name: 'what opens, again', does: keysOn(STRIP, 'Enter'), says: isOpened },
  {
    name: 'closed by itself',
    does: { ...narrow(press(({ app }) => app.close, '.app-slot')), wide: keysOn(STRIP, 'Enter') },
    says: closed,
  },
  { name: 'a list', does: narrow(keysOn(STRIP, 'Enter')), says: listed },
  { name: 'one of a list', does: narrow(keysOn('.group-list button', 'Enter')), says: selected },
  { name: 'Escape from it', does: narrow(escape), says: unselected },
];

const TIME: readonly Deed[] = [
  { name: 'nothing beyond it', does: keysOn('.band-end', 'End'), says: end('dataEnd') },
  { name: 'zoom of the timeline', does: keysOn(MARK, '+'), says: counted },
  {
    name: 'several steps of a handle',
    does: keysOn('.band-start', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'),
    says: counted,
  },
  { name: 'a drag', does: drag('.band-start', 40), says: ({ reading }) => around(reading.status.showing(30, 31)) },
  {
    name: 'no date',
    before: openDates,
    does: typeDate('x'),
    says: ({ datesPanel }) => is(datesPanel.dateProblem.unreadable),
  },
  { name: 'typed dates', does: typeDate('2024-05-13'), says: counted },
  { name: 'all of the data', does: inDates(({ datesPanel }) => datesPanel.presetAll), says: counted },
  { name: 'farther out', does: inDates(({ timeline }) => timeline.zoomOut), says: counted },
  { name: 'no farther', does: inDates(({ timeline }) => timeline.zoomOut), says: end('farthest') },
  { name: 'no later', does: inDates(({ datesPanel }) => datesPanel.later), says: end('dataEnd') },
  { name: 'its own window', does: inDates(({ datesPanel }) => datesPanel.presetOwn), says: counted },
  { name: 'to the start', does: inDates(({ datesPanel }) => datesPanel.toStart), says: counted },
  { name: 'at the start', does: inDates(({ datesPanel }) => datesPanel.toStart), says: end('windowStart') },
  { name: 'a moment', does: inDates(({ datesPanel }) => datesPanel.mode.moment), says: counted },
  { name: 'the window', does: inDates(({ datesPanel }) => datesPanel.mode.window), says: counted },
  { name: 'to the end', does: inDates(({ datesPanel }) => datesPanel.toEnd), says: end('windowEnd') },
];

const PLAYING: readonly Deed[] = [
  {
    name: 'playing, which waits for who listens',
    before: async (reader) => {
      await inDates(({ datesPanel }) => datesPanel.waits)(reader);
      await escape(reader);
    },
    does: press(({ playback }) => playback.play),
    // Of a long sentence the number gives way.
    says: () => ({}),
  },
  { name: 'on to what comes next', does: press(({ playback }) => playback.nextEvent), says: arrived },
  { name: 'a pause', does: press(({ playback }) => playback.pause), says: said(({ paused }) => paused, startOf) },
  {
    name: 'a speed',
    before: async (reader) => {
      await wayFor(openDates, reader.kind)?.(reader);
      await inDates(({ datesPanel }) => datesPanel.waits)(reader);
    },
    does: inDates(({ datesPanel }) => datesPanel.speed(8)),
    says: said(({ speed }, { datesPanel }) => speed(datesPanel.speed(8))),
    after: escape,
  },
  {
    name: 'playing, to its end',
    does: press(({ playback }) => playback.play),
    says: said(({ playedOut }) => playedOut, startOf),
    isLast: true,
  },
];

const MAP: readonly Deed[] = [
  // So low a frame shows one of the two.
  { name: 'the map', does: { low: press(({ map }) => map.region) }, says: said(({ view }) => view.map) },
  { name: 'a mark of the map', does: markOfMap, says: selected },
  { name: 'Escape from there', does: escape, says: unselected },
  {
    name: 'the map moved by keys',
    does: keysOn('.map-frame', 'Shift+ArrowRight'),
    says: sight,
  },
  {
    name: 'zoom of the map',
    before: narrow(TOOLS),
    does: { ...narrow(press(({ map }) => map.zoomIn, '.map-tools')), wide: press(({ map }) => map.zoomIn, '.map') },
    says: sight,
    after: narrow(escape),
  },
  { name: 'to what is out of sight', does: keysOn('.map-pointers button', 'Enter'), says: sight },
  { name: 'what has no place on the map', does: keysOn('.map-bar-words > button', 'Enter'), says: listed },
  { name: 'Escape from that', does: escape, says: closed },
  {
    name: 'the timeline',
    does: { low: press(({ timeline }) => timeline.region) },
    says: said(({ view }) => view.timeline),
  },
];

const AT_STEP = '.story-controls button';
const STORY: readonly Deed[] = [
  {
    name: 'the story',
    does: {
      wide: press(({ story }) => story.enter(7)),
      phone: press(({ story }) => story.enter(7)),
      frame: press(({ story }) => story.enter(7)),
      // So low a frame has no room for the way in; a link leads there.
      low: ({ screen, lang }) => follow(screen, `?ui=lite&lang=${lang}&story=1`),
    },
    says: ({ tour }) => startOf(tour.announce(1, 7, '')),
  },
  { name: 'no step before it', does: press(({ tour }) => tour.backName), says: end('firstStep') },
  {
    name: 'the next step',
    does: press(({ tour }) => tour.nextName),
    says: ({ tour }) => startOf(tour.announce(2, 7, '')),
  },
  { name: 'the last step', does: keysOn(AT_STEP, 'End'), says: ({ tour }) => startOf(tour.announce(7, 7, '')) },
  { name: 'no step after it', does: keysOn(AT_STEP, 'ArrowRight'), says: end('lastStep') },
  { name: 'out of the story', does: escape, says: said(({ storyLeft }) => storyLeft, startOf) },
];

const FILTERS: readonly Deed[] = [
  {
    name: 'a filter',
    before: opened(({ app }) => app.filters, '.filter-choice input'),
    does: pages(keysOn('.filter-choice input', 'Space')),
    says: ({ tell }) => startOf(tell.filtered('')),
  },
  {
    name: 'no filter',
    does: pages(press(({ filters }) => filters.dropAll)),
    says: said(({ noFilters }) => noFilters, startOf),
  },
  {
    name: 'dates by the source alone',
    does: pages(keysOn('.how-sure-switch', 'Enter')),
    says: said(({ dating }) => dating.article, startOf),
  },
  {
    name: 'the best dates',
    does: pages(keysOn('.how-sure-switch', 'Enter')),
    says: said(({ dating }) => dating.best, startOf),
    after: pages(escape),
  },
  {
    name: 'a search that is typed',
    before: opened(({ search }) => search.open, '.search-input'),
    does: pages(keys('r', 'u', 's')),
    says: ({ reading }) => ({ ends: around(reading.status.showing(30, 31)).ends ?? '' }),
  },
  { name: 'sent', does: pages(keys('Enter')), says: ({ tell }) => startOf(tell.filtered('')) },
  {
    name: 'taken back',
    does: pages(escape),
    says: said(({ noFilters }) => noFilters, startOf),
    after: pages(escape),
  },
  {
    name: 'a comparison',
    does: pages(inMore(({ compare }) => compare.title)),
    says: said(({ comparing }) => comparing(''), startOf),
  },
  {
    name: 'no comparison',
    does: pages(press(({ compare }) => compare.leave)),
    says: said(({ compareLeft }) => compareLeft, startOf),
  },
];

const LOOKS: readonly Deed[] = [
  {
    name: 'the table',
    does: { ...pages(inMore(({ app }) => app.viewTable)), ...frames(press(({ app }) => app.viewTable)) },
    says: said(({ view }) => view.table),
  },
  {
    name: 'back from it',
    does: press(({ app }) => app.viewTimeline),
    says: ({ tell: { deeds } }, kind) => is(deeds.view[kind === 'low' ? 'timeline' : 'split']),
  },
  {
    name: 'colours',
    does: pages(inMore(({ more }) => more.themeDark)),
    says: said(({ theme }) => theme.dark),
  },
  {
    name: 'the other language, in that language',
    does: pages(inMore(({ dates }) => LANG_NAMES[otherOf(dates.lang)])),
    says: ({ dates }) => is(WORDS[otherOf(dates.lang)].tell.deeds.language(LANG_NAMES[otherOf(dates.lang)])),
  },
];

export const DEEDS = [...STEPS, ...LISTS, ...TIME, ...PLAYING, ...MAP, ...STORY, ...FILTERS, ...LOOKS];
