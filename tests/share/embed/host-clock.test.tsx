/** Several frames on one clock: what leads, what follows, who stops whom. */
import { describe, expect, test, vi } from 'vitest';
import { adopted, hostPage, type FakeFrame, type Played } from './host-page.ts';

hostPage();

describe('several frames on one clock', () => {
  const three = (): readonly [Played, Played, Played] => {
    vi.useFakeTimers();
    const frames = [
      adopted({ 'data-sync': 'g' }),
      adopted({ 'data-sync': 'g' }),
      adopted({ 'data-sync': 'other' }),
    ] as const;
    for (const { hello } of frames) hello();
    return frames;
  };
  const sent = (fake: FakeFrame): string[] =>
    fake.posted
      .filter(({ type }) => !/ping|init/.test(type))
      .map(({ type, payload }) => (typeof payload['at'] === 'string' ? `${type} ${payload['at']}` : type));

  test('what the reader moves leads; the echo of the others goes nowhere', () => {
    const [a, b, c] = three();
    a.say('playback', { playing: false, at: '2024-05-10' });
    b.say('playback', { playing: false, at: '2024-05-10' });
    vi.advanceTimersByTime(5000);
    b.say('playback', { playing: false, at: '2024-05-10' });
    expect([sent(a), sent(b), sent(c)]).toEqual([[], ['seek 2024-05-10'], []]);
    b.say('playback', { playing: false, at: '2024-05-12' });
    expect([sent(a), sent(b), sent(c)]).toEqual([['seek 2024-05-12'], ['seek 2024-05-10'], []]);
  });

  test('one plays, the others go along, and stop with it', () => {
    const [a, b] = three();
    a.say('playback', { playing: true, at: '2024-05-08' });
    b.say('playback', { playing: false, at: '2024-05-08' });
    b.say('playback', { playing: true, at: '2024-05-08' });
    for (const hour of ['06', '12', '18']) {
      vi.advanceTimersByTime(250);
      b.say('playback', { playing: true, at: `2024-05-08T${hour}:00` });
      a.say('playback', { playing: true, at: `2024-05-08T${hour}:30` });
    }
    vi.advanceTimersByTime(250);
    a.say('playback', { playing: false, at: '2024-05-09' });
    b.say('playback', { playing: false, at: '2024-05-08T23:50' });
    b.say('playback', { playing: false, at: '2024-05-09' });
    expect(sent(b)).toEqual(['seek 2024-05-08', 'play', 'pause', 'seek 2024-05-09']);
    expect(sent(a)).toEqual([]);
  });

  test('one that is loaded while they play joins in', () => {
    const [a] = three();
    a.say('playback', { playing: true, at: '2024-05-08' });
    const late = adopted({ 'data-sync': 'g' });
    expect(sent(late)).toEqual([]);
    late.hello();
    expect(sent(late)).toEqual(['seek 2024-05-08', 'play']);
  });

  test('any of them stops all, and where it stopped is where they stand', () => {
    const [a, b] = three();
    a.say('playback', { playing: true, at: '2024-05-08' });
    b.say('playback', { playing: true, at: '2024-05-08' });
    vi.advanceTimersByTime(1000);
    b.say('playback', { playing: false, at: '2024-05-09' });
    expect(sent(a)).toEqual(['pause', 'seek 2024-05-09']);
    b.embed.destroy();
    vi.advanceTimersByTime(1000);
    a.say('playback', { playing: false, at: '2024-05-11' });
    expect(sent(b)).toHaveLength(2);
  });

  test('one that goes at another pace is set right', () => {
    const [a, b] = three();
    a.say('playback', { playing: true, at: '2024-05-08' });
    b.say('playback', { playing: true, at: '2024-05-08' });
    for (let quarter = 1; quarter <= 8; quarter++) {
      vi.advanceTimersByTime(250);
      b.say('playback', {
        playing: true,
        at: quarter % 4 === 0 ? '2024-05-20' : `2024-05-08T${String(quarter * 2).padStart(2, '0')}:30`,
      });
      a.say('playback', { playing: true, at: `2024-05-08T${String(quarter * 2).padStart(2, '0')}:00` });
    }
    expect(sent(b)).toEqual(['seek 2024-05-08', 'play', 'seek 2024-05-08T08:00', 'seek 2024-05-08T16:00']);
    expect(sent(a)).toEqual([]);
  });

  test('one that leaves the screen stops by itself; the others go on', () => {
    const [a, b, c] = [...three().slice(0, 2), adopted({ 'data-sync': 'g' })] as [Played, Played, Played];
    c.hello();
    a.say('playback', { playing: true, at: '2024-05-08' });
    for (const one of [b, c]) one.say('playback', { playing: true, at: '2024-05-08' });
    vi.advanceTimersByTime(1000);
    const leave = (fake: Played): void => {
      fake.frame.getBoundingClientRect = () => new DOMRect(0, -900, 700, 600);
    };
    leave(b);
    b.say('playback', { playing: false, at: '2024-05-09' });
    expect(sent(a)).toEqual([]);
    leave(a);
    a.say('playback', { playing: false, at: '2024-05-09' });
    expect(sent(c)).toEqual(['seek 2024-05-08', 'play']);
    c.say('playback', { playing: false, at: '2024-05-10' });
    expect([sent(a), sent(b).slice(2)]).toEqual([
      ['pause', 'seek 2024-05-10'],
      ['pause', 'seek 2024-05-10'],
    ]);
  });
});
