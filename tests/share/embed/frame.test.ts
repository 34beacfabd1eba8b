/** The frame's side without a browser: the handshake, what a host may set, heights. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink, writeLink } from '../../../src/selection/link.ts';
import { createDialects } from '../../../src/share/embed/frame/dialects.ts';
import { createHeightTeller } from '../../../src/share/embed/frame/frame-height.ts';
import type { Arrived, FramePage } from '../../../src/share/embed/frame/frame-page.ts';
import { greet } from '../../../src/share/embed/frame/greeting.ts';
import { fullLinkOf, readViewState, viewStateOf } from '../../../src/share/embed/frame/view-state.ts';
import { heightFor } from '../../../src/share/embed/protocol.ts';
import { tableOf, ALL_SHAPES } from '../../fixtures/small.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Sent {
  readonly message: { readonly type: string; readonly id: string; readonly payload: Record<string, unknown> };
  readonly origin: string;
}
const fakePage = (width = 700, address = 'https://maps.example/?ui=lite') => {
  const sent: Sent[] = [];
  let listen: (arrived: Arrived) => void = () => {};
  const page: FramePage = {
    post: (message, origin) => {
      sent.push({ message: message as Sent['message'], origin });
    },
    onMessage: (act) => {
      listen = act;
      return () => {};
    },
    address: () => new URL(address),
    width: () => width,
    onResize: () => () => {},
    onLink: () => () => {},
    openLink: () => true,
  };
  const arrive = (
    type: string,
    payload: object = {},
    { id = 'h', origin = 'https://news.example', isParent = true, v = 1 } = {},
  ): void => listen({ data: { ns: 'timefront', v, id, type, payload }, origin, isParent });
  return { page, sent, arrive };
};
const connect = () => {
  const { page, sent, arrive } = fakePage();
  const [inits, again, commands, unheard]: [object[], string[], string[], number[]] = [[], [], [], []];
  const link = greet(page, {
    app: 'timefront',
    caps: [],
    onInit: (payload) => inits.push(payload),
    onInitAgain: () => again.push('again'),
    onCommand: (type) => commands.push(type),
    onUnheard: () => unheard.push(1),
  });
  return { link, sent, arrive, inits, again, commands, unheard };
};
const hellos = (sent: readonly Sent[]): number => sent.filter(({ message }) => message.type === 'hello').length;

test('hello comes at once, then ever more seldom, and stops; a script that comes a minute late is greeted anew', () => {
  const { sent, arrive, inits, link, unheard } = connect();
  expect(hellos(sent)).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(hellos(sent)).toBeGreaterThan(3);
  vi.advanceTimersByTime(60_000);
  expect(hellos(sent)).toBe(24);
  // So often what else there is to say is said again.
  expect(unheard).toHaveLength(23);
  arrive('ping');
  expect(hellos(sent)).toBe(25);
  arrive('init', { version: 1, id: 'h' });
  expect(inits).toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(hellos(sent)).toBe(25);
  link.say('resize', { height: 620 });
  expect(sent.at(-1)).toEqual({
    message: { ns: 'timefront', v: 1, id: 'h', type: 'resize', payload: { height: 620 } },
    origin: 'https://news.example',
  });
});

test('nothing is obeyed of others: not of a sibling, not of a second origin, not with another id, not before init', () => {
  const { arrive, inits, commands } = connect();
  arrive('play');
  arrive('init', { version: 1, id: 'h' }, { isParent: false });
  expect([inits, commands]).toEqual([[], []]);
  arrive('init', { version: 1, id: 'h' });
  arrive('init', { version: 1, id: 'evil' }, { origin: 'https://evil.example' });
  arrive('play', {}, { origin: 'https://evil.example' });
  arrive('play', {}, { id: 'guess' });
  arrive('play', {}, { isParent: false });
  arrive('play', {}, { v: 2 });
  expect([inits.length, commands]).toEqual([1, []]);
  arrive('play');
  expect(commands).toEqual(['play']);
  // The host's page was written anew: the same origin may begin again, with an id of its own.
  arrive('init', { version: 1, id: 'h2' });
  arrive('pause');
  arrive('pause', {}, { id: 'h2' });
  expect([inits.length, commands]).toEqual([2, ['play', 'pause']]);
});

test('what a busy host answers twice is done once; another wish, or another id, begins anew', () => {
  const { arrive, inits, again } = connect();
  const wish = { version: 1, id: 'h', state: 'view=table' };
  arrive('init', wish);
  arrive('init', { ...wish, width: 700 });
  expect([inits.length, again.length]).toEqual([1, 1]);
  arrive('init', { ...wish, state: 'view=map' });
  arrive('init', { ...wish, id: 'h2' });
  expect([inits.length, again.length]).toEqual([3, 1]);
});

test('a version that is not spoken is refused in words; an opaque host is answered all the same', () => {
  const { arrive, inits, sent, link } = connect();
  arrive('init', { version: 2, id: 'h' });
  expect(inits).toEqual([]);
  expect(sent.at(-1)?.message).toMatchObject({ type: 'error', payload: { code: 'unsupported-version' } });
  arrive('init', { version: 1, id: 'h' }, { origin: 'null' });
  link.say('resize', { height: 620 });
  expect(sent.at(-1)?.origin).toBe('*');
});

test('whatever arrives, nothing is thrown', () => {
  const { page } = fakePage();
  let listen: (arrived: Arrived) => void = () => {};
  greet(
    {
      ...page,
      onMessage: (act) => {
        listen = act;
        return () => {};
      },
    },
    { app: '', caps: [], onInit: () => {}, onInitAgain: () => {}, onCommand: () => {}, onUnheard: () => {} },
  );
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true }),
      fc.constantFrom('hello', 'init', 'ping', 'play'),
      (data, type) => {
        listen({ data, origin: 'https://news.example', isParent: true });
        listen({
          data: { ns: 'timefront', v: 1, id: data, type, payload: data },
          origin: 'https://news.example',
          isParent: true,
        });
      },
    ),
  );
});

test('heights: fixed by width, a table as it needs, clamped, still within two pixels, and no frame grows for ever', () => {
  expect([320, 479, 480, 767, 768, 1023, 1024, 1600].map(heightFor)).toEqual([640, 640, 620, 620, 560, 560, 680, 680]);
  let [width, needed]: [number, number | null] = [0, null];
  const said: number[] = [];
  const heights = createHeightTeller(
    () => width,
    () => needed,
    (height) => said.push(height),
  );
  heights.tell();
  expect(said).toEqual([]);
  width = 700;
  heights.tell();
  needed = 621;
  heights.tell();
  needed = 100;
  heights.tell();
  needed = 9000;
  heights.tell();
  expect(said).toEqual([620, 320, 1600]);
  said.length = 0;
  for (needed = 400; needed < 1000; needed += 10) heights.tell();
  // From 1,600 down, and then eight times up, of which one was before; shrinking in between would not be an end of it.
  expect(said).toHaveLength(8);
  heights.resetGrowth();
  heights.tell();
  expect(said.at(-1)).toBe(1000);
  heights.tell(true);
  expect(said.slice(-2)).toEqual([1000, 1000]);
});

const dialectsAt = (address: string) => createDialects(() => new URL(address));

test('without our script a height is told in the ways of those that listen, WordPress and pym by what they have called the frame', () => {
  expect(dialectsAt('https://maps.example/?ui=lite').heights(620, 700)).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 620 },
    JSON.stringify({ src: 'https://maps.example/?ui=lite', context: 'iframe.resize', height: 620 }),
    { type: 'iframe-resized', width: 700, height: 620 },
    '[iFrameResizerChild]Ready',
  ]);
  const told = (address: string): readonly unknown[] => dialectsAt(address).heights(620, 700);
  expect(told('https://maps.example/#?secret=aB1')).toContainEqual({ message: 'height', value: 620, secret: 'aB1' });
  expect(told('https://maps.example/#?secret=%3Cb')).toHaveLength(4);
  expect(told('https://maps.example/?childId=map-0&parentUrl=x')).toContain('pymxPYMxmap-0xPYMxheightxPYMx620');
  expect(told('https://maps.example/?childId=%3Cb')).toHaveLength(4);
});

test('a page that asks for the height is told; another’s question is none', () => {
  const address = 'https://maps.example/?childId=map-0#?secret=aB1';
  const dialects = dialectsAt(address);
  for (const question of [
    { message: 'ready', secret: 'aB1' },
    { type: 'iframe-child-init' },
    'pymxPYMxmap-0xPYMxwidthxPYMx640',
    '[iFrameSizer]map:0:false:false:32:true:true::auto',
  ])
    expect(dialects.isAsking(question), JSON.stringify(question)).toBe(true);
  expect(dialects.heights(620, 700)).toContain('[iFrameSizer]map:620:700:init');
  for (const other of [
    null,
    7,
    '',
    {},
    { message: 'height' },
    'pymxPYMxotherxPYMxwidthxPYMx640',
    '[iFrameSizer]<b>:0',
    { ns: 'timefront', type: 'play' },
  ])
    expect(dialects.isAsking(other), JSON.stringify(other)).toBe(false);
  expect(dialectsAt('https://maps.example/').isAsking({ message: 'ready', secret: 'aB1' })).toBe(false);
});

test('WordPress is offered links to the frame’s own site', () => {
  const dialects = dialectsAt('https://maps.example/tf/#?secret=aB1');
  expect(dialects.link('https://maps.example/tf/?sel=a')).toEqual([
    { message: 'link', value: 'https://maps.example/tf/?sel=a', secret: 'aB1' },
  ]);
  expect(dialects.link('https://source.example/')).toEqual([]);
  expect(dialectsAt('https://maps.example/tf/').link('https://maps.example/tf/')).toEqual([]);
});

test('a state is the view: the frame keeps its data and its chrome, and theme and language unless they are named', () => {
  const context = contextOf(tableOf(ALL_SHAPES));
  const present = parseLink(
    'data=mine&ui=lite&hide=title&theme=dark&lang=uk&gest=coop&t=2024-05-10..2024-05-12',
    context,
  ).selection;
  expect(viewStateOf(present, context)).toBe('t=2024-05-10..2024-05-12');
  expect(fullLinkOf(present, context)).toBe('data=mine&t=2024-05-10..2024-05-12&theme=dark&lang=uk');
  const set = (state: string): string => writeLink(readViewState(state, present, context).selection, context);
  expect(set('')).toBe('data=mine&ui=lite&hide=title&theme=dark&lang=uk&gest=coop');
  expect(
    set('data=https://evil.example/x.json&ui=full&hide=legend&gest=greedy&play=1&view=table&theme=light&made=up'),
  ).toBe('data=mine&view=table&ui=lite&hide=title&theme=light&lang=uk&gest=coop');
  // What is no theme or language leaves the present one.
  expect(set('view=map&lang=zz&%74heme=pink')).toBe(
    'data=mine&view=map&ui=lite&hide=title&theme=dark&lang=uk&gest=coop',
  );
  expect(readViewState('sel=nope&mode=never', present, context).dropped).toEqual(['sel', 'mode']);
});
