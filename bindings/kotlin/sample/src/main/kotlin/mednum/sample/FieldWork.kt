// The commands of the notebook, over mednum: each answer is checked as it is typed, then the record in the whole programme.

package mednum.sample

import java.util.Locale
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import mednum.Arguments
import mednum.CheckOptions
import mednum.Finding
import mednum.MednumException
import mednum.Programme
import mednum.Severity
import mednum.check
import mednum.checkValue

internal class FieldWork(
    private val forms: Forms,
    private val document: JsonObject,
    private val notebook: Notebook,
    private val terminal: Terminal,
    today: String?,
) {
    private val options = CheckOptions(today = today)

    fun run(documentName: String) {
        say("welcome", "document" to documentName, "kept" to notebook.records.size)
        say("commands")
        while (true) {
            val line = terminal.read(forms.prompt)
            if (line == null || line == "quitter") break
            val command = line.substringBefore(' ')
            val form = forms.forms[command]
            when {
                form != null -> record(form)
                command == "indicateur" -> indicator(line.substringAfter(' ', "").trim())
                command == "brouillons" -> drafts()
                command.isNotEmpty() -> {
                    say("unknown", "command" to command)
                    say("commands")
                }
            }
        }
        say("bye", "kept" to notebook.records.size, "drafts" to notebook.drafts.size)
    }

    private fun record(form: Form) {
        val answers = form.fields.mapNotNull { field -> ask(form.section, field)?.let { field.name to it } }
        val entry = Entry(form.section, JsonObject(answers.toMap()))
        val place = "/${form.section}/${(whole()[form.section] as? JsonArray)?.size ?: 0}"
        val (errors, others) = check(whole(entry).toString(), options).findings.partition { it.severity == Severity.ERROR }
        errors.forEach(::defect)
        others.filter { it.severity == Severity.WARNING && "${it.path}/".startsWith("$place/") }
            .forEach { say("warning", "text" to it.text.fr) }
        val told = arrayOf<Pair<String, Any>>("label" to form.label, "id" to entry.id)
        if (errors.isEmpty()) {
            notebook.record(entry)
            say("kept", *told)
        } else {
            notebook.draft(entry)
            say("draft", *told, "count" to errors.size)
        }
    }

    /** The answer to a question, as the record holds it: asked again until nothing is wrong with it. */
    private fun ask(section: String, field: Field): JsonElement? {
        val several = if (field.kind == Kind.LIST) forms.sentence("several") else ""
        val optional = if (field.optional) forms.sentence("optional") else ""
        while (true) {
            val answer = terminal.read("  ${field.ask}$several$optional : ") ?: return null
            if (answer.isEmpty()) {
                if (field.optional) return null
                say("needed")
                continue
            }
            val parts = if (field.kind == Kind.LIST) answer.split(',').map(String::trim) else listOf(answer)
            val findings = parts.flatMap { checkValue("$section.${field.name}", it).findings }
            findings.forEach(::defect)
            if (findings.isEmpty()) {
                return when (field.kind) {
                    Kind.TEXT -> JsonPrimitive(answer)
                    Kind.LIST -> JsonArray(parts.map(::JsonPrimitive))
                    Kind.INTEGER -> JsonPrimitive(answer.toLong())
                }
            }
        }
    }

    /** The document with what the notebook holds, and more. */
    private fun whole(vararg more: Entry): JsonObject {
        val added = (notebook.records + more).groupBy({ it.section }, { it.record })
        return JsonObject(
            document + added.mapValues { (section, records) ->
                JsonArray(document[section]?.jsonArray.orEmpty() + records)
            },
        )
    }

    private fun indicator(code: String) {
        val values = Programme.parse(whole().toString(), options).use { programme ->
            try {
                programme.indicatorValues(Arguments(indicator = code))
            } catch (refusal: MednumException.Argument) {
                return say("defect", "text" to refusal.reason)
            }
        }
        for (series in values.series) {
            say("indicator", "code" to series.indicator, "label" to series.label)
            for (value in series.values) {
                say(
                    "value",
                    "period" to value.period,
                    "value" to (value.value?.let(::inFrench) ?: forms.sentence("no_value")),
                    "records" to value.records.size,
                    "verdict" to (value.target?.verdictFr ?: forms.sentence("no_target")),
                )
            }
        }
    }

    private fun drafts() {
        if (notebook.drafts.isEmpty()) say("no_drafts")
        for (draft in notebook.drafts) {
            val form = forms.forms.values.first { it.section == draft.section }
            say("draft_line", "label" to form.label, "id" to draft.id)
        }
    }

    private fun defect(finding: Finding) {
        say("defect", "text" to finding.text.fr)
        say("help", "help" to finding.help.fr)
    }

    private fun say(sentence: String, vararg values: Pair<String, Any>) = terminal.say(forms.sentence(sentence, *values))
}

/** Without useless decimals: documents hold at most three. */
private fun inFrench(value: Double): String =
    String.format(Locale.ROOT, "%.3f", value).trimEnd('0').trimEnd('.').replace('.', ',')
