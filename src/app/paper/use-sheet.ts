/** How large the pictures are on a sheet: what the words around them leave, measured as they stand on it. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Room } from './paint-paper.ts';

/**
 * CSS pixels inside margins of 10 mm. The pictures are laid out for the narrower sheet, Letter on its side, and grow to
 * the width of A4, which is lower.
 */
const LETTER = { width: 980, height: 738 } as const;
const A4 = { width: 1046, height: 716 } as const;
const GROWTH = A4.width / LETTER.width;
/** Lower pictures leave no room for names: then the lists stand on a sheet of their own. */
const LEAST_BESIDE_LISTS = 340;
const LEAST = 280;

interface Sheet {
  /** CSS pixels of what holds the pictures; null while the words are measured. */
  readonly room: Room | null;
  /** The lists have no room below the pictures. */
  readonly isLong: boolean;
}

const roomBeside = (rest: number): number => Math.floor(Math.min((A4.height - rest) / GROWTH, LETTER.height - rest));

const measureSheet = (sheet: HTMLElement): Sheet => {
  const whole = sheet.offsetHeight;
  const lists = sheet.querySelector<HTMLElement>('.paper-lists')?.offsetHeight ?? 0;
  const beside = roomBeside(whole);
  const isLong = lists > 0 && beside < LEAST_BESIDE_LISTS;
  return {
    isLong,
    room: { width: LETTER.width, height: Math.max(LEAST, isLong ? roomBeside(whole - lists) : beside) },
  };
};

/** A column of an upright A4 page; a frame that is wider on the screen is not on paper. */
const COLUMN = 718;
const frameWidth = (): number => Math.min(innerWidth, COLUMN);

/** In a frame the sheet is as large as the frame: a host page prints it in its place. */
const measureFrame = (sheet: HTMLElement): Sheet => ({
  isLong: false,
  room: { width: frameWidth(), height: Math.max(120, innerHeight - sheet.offsetHeight) },
});

export const useSheet = (
  isFramed: boolean,
): Sheet & { readonly sheet: RefObject<HTMLElement | null>; readonly width: number } => {
  const sheet = useRef<HTMLElement>(null);
  const [measured, setMeasured] = useState<Sheet>({ room: null, isLong: false });
  useLayoutEffect(() => {
    if (sheet.current) setMeasured(isFramed ? measureFrame(sheet.current) : measureSheet(sheet.current));
  }, [isFramed]);
  return { ...measured, sheet, width: isFramed ? frameWidth() : LETTER.width };
};
