// Stands in for tiny-inflate, which fontkit's and pdfmake's tables of Unicode properties unpack themselves with, in
// JavaScript, whenever they are loaded: Node has the same built in.
const { inflateRawSync } = require("node:zlib");

module.exports = (packed, unpacked) => {
	unpacked.set(inflateRawSync(packed));
	return unpacked;
};
