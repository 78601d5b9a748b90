package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.ItemCollections;
import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import dev.dynaset.processor.model.TableModel;
import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Generates all classes of a valid table of several kinds of items. */
public final class SharedTableSources {
  private final Filer filer;
  private final Scans scans;

  /** Generates into a compilation, with scans if they are wanted. */
  public SharedTableSources(Filer filer, Scans scans) {
    this.filer = filer;
    this.scans = scans;
  }

  /** Generates the classes of a table that was made of {@code origin}, and those of all its kinds. */
  public void generate(SharedTableModel shared, TypeElement origin) throws IOException {
    SourceWriter writer = new SourceWriter(shared.model(), origin, filer);
    SharedTypes types = SharedTypes.of(shared);
    ItemCollections collections = ItemCollections.of(shared);
    SharedAttributes attributes = new SharedAttributes(shared, types, collections);
    writer.write(
        new SharedTableClass(shared, types, collections, attributes, scans).spec(),
        Map.of(RuntimeTypes.ATTRIBUTE_TYPE, SchemaCode.constants(shared)));
    writer.write(new SharedKeyClass(shared, types).spec());
    writer.write(attributes
        .ofAllKinds(types.attributes())
        .addModifiers(SharedTableClass.visibility(shared))
        .addJavadoc(
            "The attributes that all kinds of {@link $T} have, for conditions of writes and of scans.\n",
            shared.type())
        .build());
    writer.write(new VisitorClass(shared, types).spec());
    for (TableModel entity : shared.entities()) {
      new TableSources(filer, scans).generate(entity, origin);
    }
  }
}
