package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.ProjectionModel;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Generates the class of a valid projection. */
public final class ProjectionSources {
  private final Filer filer;

  /** Generates into a compilation. */
  public ProjectionSources(Filer filer) {
    this.filer = filer;
  }

  /** Generates the class of a projection that was made of {@code origin}. */
  public void generate(ProjectionModel projection, TypeElement origin) throws IOException {
    new SourceWriter(projection.type(), origin, filer)
        .write(new ProjectionClass(projection).spec());
  }
}
