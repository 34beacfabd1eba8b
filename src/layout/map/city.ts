/** A town of the base map that names its area, such as a province's capital. */
export interface City {
  readonly text: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
}
