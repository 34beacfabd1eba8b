/** How a map in a frame is moved. */
export const coop = {
  wheel: (key: string) => `Hold ${key} and scroll to zoom the map`,
  touch: 'Use two fingers to move the map',
};
