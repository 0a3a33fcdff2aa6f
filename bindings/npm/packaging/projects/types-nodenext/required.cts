// A script that requires the package, in a strict project.
import mednum = require("mednum");

export const version = async (): Promise<string> => (await mednum.load()).version();
