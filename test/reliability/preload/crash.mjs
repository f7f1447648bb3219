// Makes a fault of ours, where CRASH_IN says: as soon as the program meets the word KABOOM, it throws there.
// Usage: node --import crash.mjs
const place = process.env.CRASH_IN;
const word = "KABOOM";
let made = false;

function meet(text, where) {
	if (!String(text).includes(word)) return;
	const boom = () => {
		throw new Error(`injected in a ${place}`);
	};
	if (place === where) boom();
	if (made) return;
	made = true;
	if (place === "timer") setTimeout(boom, 0);
	if (place === "promise") Promise.reject(new Error("injected in a promise"));
}

// What is typed is made safe, and, where it is not plain, composed at the end of that: an accent goes with the word.
const { normalize } = String.prototype;
String.prototype.normalize = function (...given) {
	meet(this, "key handler");
	return normalize.apply(this, given);
};

// What is drawn is measured, deep below the component that draws.
Error.stackTraceLimit = 100;
const { test } = RegExp.prototype;
RegExp.prototype.test = function (text) {
	if (String(text).includes(word) && new Error().stack.includes("at App "))
		meet(text, "render");
	return test.call(this, text);
};
