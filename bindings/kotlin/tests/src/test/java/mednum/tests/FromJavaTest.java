package mednum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import mednum.CheckOptions;
import mednum.Language;
import mednum.Mednum;
import mednum.MednumException;
import mednum.Programme;
import mednum.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The package called from Java. */
class FromJavaTest {
    @Test
    void functionsAreStaticAndFailuresAreChecked() {
        try (Programme programme = Programme.parse("{\"schema_version\": \"1.1\"}")) {
            Report report = programme.report();
            assertTrue(report.getFindings().isEmpty());
            assertTrue(programme.compute("roadmap.state", "{}").startsWith("{"));
            assertTrue(Mednum.checkJson("{}", "{\"today\": \"2024-01-15\"}").contains("2024-01-15"));
            assertEquals("2024-01-15", Mednum.check("{}", new CheckOptions("2024-01-15", null)).getToday());
            Programme.parse("{}");
        } catch (MednumException.Rejected rejected) {
            assertEquals("door.document.rejected", rejected.getCode());
            assertEquals(rejected.getReasonEn(), rejected.text(Language.ENGLISH));
            return;
        } catch (MednumException failure) {
            throw new AssertionError(failure);
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void nullIsRefusedAndTheParameterIsNamed() throws MednumException {
        try (Programme programme = Programme.builtIn()) {
            Map<String, Executable> calls = Map.of(
                "document", () -> Mednum.check(null),
                "options", () -> Mednum.checkJson("{}", null),
                "path", () -> Mednum.checkFile(null),
                "field", () -> Mednum.checkValue(null, ""),
                "text", () -> Mednum.checkValue("meetings.date", null),
                "name", () -> programme.compute(null, "{}"),
                "arguments", () -> programme.compute("roadmap.state", null),
                "error", () -> Mednum.errorText(null, Language.FRENCH),
                "language", () -> Mednum.errorText(new MednumException.Breakdown("", "", "", ""), null)
            );
            calls.forEach((parameter, call) -> {
                NullPointerException refusal = assertThrows(NullPointerException.class, call);
                assertTrue(refusal.getMessage().endsWith("parameter " + parameter), refusal.getMessage());
            });
            assertThrows(NullPointerException.class, () -> Programme.parse(null));
            assertThrows(NullPointerException.class, () -> Programme.open(null));
        }
    }
}
