// Lines in and out, in UTF-8 whatever the system thinks.

package mednum.sample

import java.io.FileDescriptor
import java.io.FileOutputStream
import java.io.PrintStream

internal class Terminal(private val echo: Boolean) {
    private val input = System.`in`.bufferedReader()
    private val output = PrintStream(FileOutputStream(FileDescriptor.out), true, Charsets.UTF_8)

    fun say(line: String) = output.print("$line\n")

    /** A line that is typed; nothing at the end of the input. */
    fun read(prompt: String): String? {
        output.print(prompt)
        output.flush()
        val line = input.readLine()
        if (line == null || echo) say(line.orEmpty())
        return line?.trim()
    }
}
