/** Frames that follow one clock: the one that the reader moves leads, and what the others say to that is not passed on. */

export interface Follower {
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (at: string) => void;
  /** Whether the reader sees it: a frame that is scrolled away stops by itself, and that is no wish. */
  readonly isSeen: () => boolean;
}
export interface Clock {
  /** What this frame says of its playing. */
  readonly hear: (playing: boolean, at: string) => void;
  readonly leave: () => void;
}

interface Member extends Follower {
  playing: boolean;
  /** When it was last told anything, when to play, and when to stop; ms. */
  told: number;
  toldToPlay: number;
  toldToStop: number;
}
interface Group { members: Member[]; leader: Member | null; at: string }

const groups = new Map<string, Group>();
/** An answer to a command comes within this time, in ms; what comes later is the reader's doing. */
const ECHO = 700;

/** Joins the group of that name. A frame that has just joined tells where it stands, which moves nobody. */
export function joinClock(name: string, follower: Follower): Clock {
  const group: Group = groups.get(name) ?? { members: [], leader: null, at: '' };
  groups.set(name, group);
  const me: Member = { play: follower.play, pause: follower.pause, seek: follower.seek, isSeen: follower.isSeen, playing: false, told: Date.now(), toldToPlay: 0, toldToStop: 0 };
  group.members.push(me);

  const takesLead = (begins: boolean, ends: boolean, at: string): boolean => {
    const now = Date.now();
    if (ends) return now - me.toldToStop > ECHO && me.isSeen();
    if (begins) return now - me.toldToPlay > ECHO;
    return !group.leader?.playing && now - me.told > ECHO && at !== group.at;
  };

  return {
    hear: (playing, at) => {
      const begins = playing && !me.playing;
      const ends = !playing && me.playing;
      me.playing = playing;
      if (group.leader !== me) {
        if (!takesLead(begins, ends, at)) return;
        group.leader = me;
      }
      const moved = at !== group.at;
      group.at = at;
      if (!begins && !ends && !moved) return;
      const now = Date.now();
      for (const other of group.members) {
        if (other === me) continue;
        other.told = now;
        if (begins) {
          // Its mode becomes that of playing; where the playhead is, it is told from here on.
          if (!other.playing) other.play();
          other.toldToPlay = now;
        }
        if (moved) other.seek(at);
        if (ends) {
          other.pause();
          other.toldToStop = now;
        }
      }
    },
    leave: () => {
      group.members = group.members.filter((member) => member !== me);
      if (group.leader === me) group.leader = null;
      if (group.members.length === 0) groups.delete(name);
    },
  };
}
