declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2'
    readonly noHinting: boolean
    readonly noLayoutClosure: boolean
    readonly keepFeatures: readonly string[]
  }
  export default function subsetFont(face: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
