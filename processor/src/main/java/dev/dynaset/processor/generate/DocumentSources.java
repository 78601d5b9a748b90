package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.DocumentModel;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Generates the classes of a valid document. */
public final class DocumentSources {
  private final Filer filer;

  /** Generates into a compilation. */
  public DocumentSources(Filer filer) {
    this.filer = filer;
  }

  /** Generates the classes of a document that was made of {@code origin}. */
  public void generate(DocumentModel document, TypeElement origin) throws IOException {
    SourceWriter writer = new SourceWriter(document.model(), origin, filer);
    if (document.subtypes().isPresent()) {
      writer.write(new SubtypesCodecClass(document.model(), document.subtypes().get()).spec());
    } else {
      writer.write(new DocumentCodecClass(document.model()).spec());
    }
    writer.write(new DocumentPathClass(document).spec());
    writer.write(new DocumentUpdateClass(document).spec());
  }
}
