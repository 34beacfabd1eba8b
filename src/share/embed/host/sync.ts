/**
 * Frames that follow one clock: what the reader does with one is done with the others, and their echo is not passed on.
 */

interface Follower {
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (at: string) => void;
  /** Whether its playback is on the screen; a frame stops by itself when it is not. */
  readonly isSeen: () => boolean;
}
export interface Clock {
  /** What this frame says of its playing. */
  readonly hear: (playing: boolean, at: string) => void;
  readonly leave: () => void;
}

interface Member {
  readonly follower: Follower;
  playing: boolean;
  /** '' until it has moved. */
  at: string;
  /** When it was last told anything, when to play, and when to stop; ms. */
  told: number;
  toldToPlay: number;
  toldToStop: number;
  /** Where it was told to stop; what it says until it stands there is an answer, however slow the machine. */
  awaited: string | null;
}
interface Group {
  members: Member[];
  leader: Member | null;
  at: string;
  /** How far the leader went between its last two reports; ms of its data. */
  advance: number;
}

const groups = new Map<string, Group>();
/** An answer to a command comes within this time, in ms; what comes later is the reader's doing. */
const ECHO = 700;
/** So many of the leader's advances may another be away from it while they play. */
const DRIFT = 4;
/** A frame whose window ends before never gets where it was told to stand; in ms. */
const PATIENCE = 3000;

/** Wall-clock time in ms, of a date or date-time as in links. */
const timeOf = (at: string): number => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (at.match(/\d+/g) || []).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};
const gap = (one: string, other: string): number => Math.abs(timeOf(one) - timeOf(other));

/** `playing`: null leaves it as it is, for a frame that is sought while it plays goes on from there. */
function command(member: Member, at: string, playing: boolean | null): void {
  const { follower } = member;
  const now = Date.now();
  member.told = now;
  member.awaited = null;
  if (playing === false) {
    member.toldToStop = now;
    member.awaited = at;
    follower.pause();
  }
  follower.seek(at);
  if (playing && !member.playing) {
    member.toldToPlay = now;
    follower.play();
  }
}

/** Joins the group of that name; where its frame begins moves nobody, for it tells of changes alone. */
export function joinClock(name: string, follower: Follower): Clock {
  const group: Group = groups.get(name) || { members: [], leader: null, at: '', advance: 0 };
  groups.set(name, group);
  const me: Member = { follower, playing: false, at: '', told: 0, toldToPlay: 0, toldToStop: 0, awaited: null };
  group.members.push(me);

  /** Whether what it says is the reader's doing, and not an answer to what it was told. */
  const isDeed = (begins: boolean, ends: boolean): boolean => {
    const now = Date.now();
    if (begins) return now - me.toldToPlay > ECHO;
    if (ends) return now - me.toldToStop > ECHO && follower.isSeen();
    return now - me.told > ECHO && !me.playing && !(group.leader && group.leader.playing) && me.at !== group.at;
  };

  // A frame that is loaded when it comes into sight joins in.
  if (group.leader && group.leader.playing) command(me, group.at, true);

  return {
    hear: (playing, at) => {
      const begins = playing && !me.playing;
      const ends = !playing && me.playing;
      me.playing = playing;
      me.at = at;
      if (me.awaited !== null && !begins) {
        const isLate = Date.now() - me.told > PATIENCE;
        if (at === me.awaited || isLate) me.awaited = null;
        if (!isLate) return;
      }
      const others = group.members.filter((member) => member !== me);
      if (group.leader !== me) {
        if (!isDeed(begins, ends)) return;
        group.leader = me;
      } else if (ends && !follower.isSeen()) {
        // The leader has left the screen: one that is still there goes on.
        const next = others.filter((other) => other.playing && other.follower.isSeen())[0];
        if (next) {
          group.leader = next;
          return;
        }
      }
      const moved = at !== group.at;
      const before = group.at;
      group.at = at;
      if (begins || ends) {
        group.advance = 0;
        for (const other of others) command(other, at, playing);
      } else if (!playing) {
        if (moved) for (const other of others) command(other, at, null);
      } else {
        const step = gap(at, before);
        const reach = DRIFT * Math.min(step, group.advance || step);
        group.advance = step;
        for (const other of others) if (other.playing && gap(other.at, at) > reach) command(other, at, null);
      }
    },
    leave: () => {
      group.members = group.members.filter((member) => member !== me);
      if (group.leader === me) group.leader = null;
      if (group.members.length === 0) groups.delete(name);
    },
  };
}
