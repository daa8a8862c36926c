import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import org.omegat.core.Core;
import org.omegat.core.data.ExternalTMX;
import org.omegat.core.data.IProject;
import org.omegat.core.data.PrepareTMXEntry;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;

/**
 * Reads glossaries and translation memories by OmegaT's own readers, without its window. Arguments:
 * SOURCE TARGET FILE, as often as one likes. Prints a line for each entry: file, languages, source, target, comment.
 */
public class ReadFiles {
    static final PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        for (int index = 0; index < arguments.length; index += 3)
            read(new File(arguments[index + 2]), propertiesFor(arguments[index], arguments[index + 1]));
        System.exit(0);
    }

    /** The readers ask the open project for its languages, and for nothing else. */
    static ProjectProperties propertiesFor(String source, String target) throws Exception {
        ProjectProperties properties = new ProjectProperties(new File(System.getProperty("java.io.tmpdir"))) {};
        properties.setSourceLanguage(source);
        properties.setTargetLanguage(target);
        Core.setProject((IProject) Proxy.newProxyInstance(
            ReadFiles.class.getClassLoader(),
            new Class<?>[] {IProject.class},
            (proxy, method, values) -> method.getName().equals("getProjectProperties") ? properties : null));
        return properties;
    }

    static void read(File file, ProjectProperties properties) throws Exception {
        String label = file.getName() + "\t" + properties.getSourceLanguage() + "-" + properties.getTargetLanguage();
        if (file.getName().endsWith(".tmx")) {
            for (PrepareTMXEntry entry : new ExternalTMX(properties, file, false, false).getEntries())
                print(label, entry.source, entry.translation, "");
            return;
        }
        boolean isTbx = file.getName().endsWith(".tbx");
        for (GlossaryEntry entry : isTbx ? GlossaryReaderTBX.read(file, false) : GlossaryReaderTSV.read(file, false))
            print(label, entry.getSrcText(), entry.getLocText(), entry.getCommentText());
    }

    static void print(String label, String... cells) {
        StringBuilder line = new StringBuilder(label);
        for (String cell : cells) line.append('\t').append(cell.replaceAll("\\s+", " "));
        out.println(line);
    }
}
