/** What the tests use of `edtf`, which ships no types. */
declare module 'edtf' {
  const read: (text: string) => { readonly min: number | null; readonly max: number | null };
  export default read;
}
