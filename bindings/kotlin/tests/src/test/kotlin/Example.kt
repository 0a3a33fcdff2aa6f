import mednum.Language
import mednum.MednumException
import mednum.Programme
import mednum.check

fun main() {
    val finding = check("""{"schema_version": "1.1", "actoins": []}""").findings.first()
    println("${finding.line}:${finding.column} ${finding.text.fr}")

    Programme.builtIn().use { programme ->
        println("${programme.sheets().size} fiches")
    }

    try {
        Programme.parse("{}")
    } catch (refusal: MednumException.Rejected) {
        println("${refusal.code} : ${refusal.text(Language.FRENCH)}")
    }
}
