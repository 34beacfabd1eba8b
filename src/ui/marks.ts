/** What a layer of marks is told of each, and what it tells back. */

export interface MarkButton {
  readonly key: string;
  readonly name: string;
  /** The same where parts of it say their language, null where none is another's; asked for when the name is new. */
  readonly inLanguages?: (() => Node | null) | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isCurrent: boolean;
  /** Of what opens: whether it is open. */
  readonly isExpanded?: boolean | undefined;
  /** The list that it stands in, by its index; none where a layer has no lists. */
  readonly list?: number;
  /** The key of the mark that it is a part of; it stands before its parts. */
  readonly whole?: string | null;
  /** The key of what it answers, or what answers it. */
  readonly across?: string | null;
  /** What is written beside it. */
  readonly note?: string;
}

export interface MarkHandlers {
  /** @param isByKey not by a pointer: a key, or what a screen reader presses */
  readonly activate: (key: string, isByKey: boolean) => void;
  readonly hover: (key: string | null) => void;
  /** The key that leads across has nowhere to lead. */
  readonly unanswered?: () => void;
}
