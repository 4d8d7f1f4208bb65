/** A sheet that is bundled as text with the script that adopts it. */
declare module '@/components/enhance/search/dialog.css' {
  const text: string
  export default text
}
