/** The little of pdfmake 0.3 that we use; the package brings no types. */
declare module "pdfmake" {
	type Margin = [left: number, top: number, right: number, bottom: number];

	type Style = {
		fontSize?: number;
		font?: string;
		color?: string;
		lineHeight?: number;
		characterSpacing?: number;
		noWrap?: boolean;
	};

	type Line = {
		type: "line";
		x1: number;
		y1: number;
		x2: number;
		y2: number;
		lineWidth: number;
		lineColor: string;
	};

	export type Node = Style & { width?: number | "*"; margin?: Margin } & (
			| { text: string }
			| { stack: Node[] }
			| { columns: Node[]; columnGap: number }
			| { canvas: Line[] }
		);

	export type Definition = {
		pageSize: "A4";
		pageMargins: Margin;
		content: Node[];
		footer: Node;
		defaultStyle: Style;
		language: string;
		displayTitle: boolean;
		tagged: boolean;
		info: {
			title: string;
			subject: string;
			keywords: string;
			creator: string;
			creationDate: Date;
			modDate: Date;
		};
	};

	type Drawing = {
		font(face: Buffer): Drawing;
		fontSize(points: number): Drawing;
		widthOfString(text: string): number;
	};

	const pdfmake: {
		virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
		setFonts(fonts: Record<string, { normal: string }>): void;
		setUrlAccessPolicy(allow: (url: string) => boolean): void;
		setLocalAccessPolicy(allow: (path: string) => boolean): void;
		createPdf(definition: Partial<Definition>): {
			getBuffer(): Promise<Buffer>;
			/** The pdfkit document below. */
			getStream(): Promise<Drawing>;
		};
	};
	export default pdfmake;
}
