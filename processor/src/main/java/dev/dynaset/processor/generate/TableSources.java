package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.model.TableModel;
import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Generates all classes of a valid model. */
public final class TableSources {
  private final Filer filer;
  private final Scans scans;

  /** Generates into a compilation, with scans if they are wanted. */
  public TableSources(Filer filer, Scans scans) {
    this.filer = filer;
    this.scans = scans;
  }

  /** Generates the classes of a model that was made of {@code origin}. */
  public void generate(TableModel model, TypeElement origin) throws IOException {
    SourceWriter writer = new SourceWriter(model.model(), origin, filer);
    GeneratedTypes types = GeneratedTypes.of(model);
    VocabularyCode code = new VocabularyCode(model, types);
    VocabularyClass vocabulary = new VocabularyClass(model, types, code);
    FilterClass filter = new FilterClass(model, types, code);
    ScanCode scan = new ScanCode(scans, model, types);
    ItemCodecClass codec = new ItemCodecClass(model, types);
    writer.write(
        new TableClass(model, types, scan, codec.spec()).spec(),
        Map.of(RuntimeTypes.ATTRIBUTE_TYPE, SchemaCode.constants(model)));
    if (model.queries("").first() >= 0) {
      writer.write(QuerySetClass.ofTable(model, types, filter).spec());
    }
    writer.write(vocabulary.conditions());
    writer.write(vocabulary.fields());
    writer.write(vocabulary.attributes());
    writer.write(vocabulary.update());
    for (IndexModel index : model.indexes()) {
      if (model.queries(index.name().value()).first() >= 0) {
        writer.write(QuerySetClass.ofIndex(model, index, filter).spec());
      }
    }
    writer.write(new KeyClass(model, types).spec());
    for (IndexModel index : model.indexes()) {
      if (index.isPartial()) {
        writer.write(
            new PartialItemClass(model, index, codec).spec(scan.vocabulary(index, filter)));
      }
    }
  }
}
