package dev.dynaset.processor.generate;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.ClassModel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes one generated class: its header, its marks, and the one class it comes from. */
final class SourceWriter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String GENERATOR = "dev.dynaset.processor.DynasetProcessor";

  private final ClassModel model;
  private final TypeElement origin;
  private final Filer filer;

  SourceWriter(ClassModel model, TypeElement origin, Filer filer) {
    this.model = model;
    this.origin = origin;
    this.filer = filer;
  }

  void write(TypeSpec type) throws IOException {
    write(type, Map.of());
  }

  void write(TypeSpec type, Map<ClassName, Set<String>> staticImports) throws IOException {
    TypeSpec.Builder marked = type.toBuilder();
    if (model.traits().hasGenerated()) {
      // Neither date nor environment: the same model gives the same bytes.
      marked.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build());
    }
    List<String> suppressed = suppressed(type);
    if (!suppressed.isEmpty()) {
      CodeBlock tokens = suppressed.stream()
          .map(token -> CodeBlock.of("$S", token))
          .collect(CodeBlock.joining(", ", "{", "}"));
      marked.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", tokens)
          .build());
    }
    JavaFile.Builder file = JavaFile.builder(model.type().packageName(), marked.build())
        .indent("  ")
        .skipJavaLangImports(!model.traits().hidesJavaLang());
    staticImports.forEach(
        (owner, members) -> members.forEach(member -> file.addStaticImport(owner, member)));
    write(type.name, SourceLayout.of(file.build().toString()));
  }

  /** The warnings of javac that a class cannot avoid. */
  private List<String> suppressed(TypeSpec type) {
    List<String> suppressed = new ArrayList<>();
    if (model.traits().isDeprecated()) {
      suppressed.addAll(List.of("deprecation", "removal"));
    }
    if (model.traits().hasGenerated()
        && model.traits().hidesGenerated()
        && type.modifiers.contains(Modifier.PUBLIC)) {
      suppressed.add("exports");
    }
    if (!suppressed.isEmpty()) {
      // For ecj, which warns of those that it does not need, but not with this one in front.
      suppressed.add(0, "all");
    }
    return suppressed;
  }

  private void write(String simpleName, String source) throws IOException {
    String home = model.type().packageName();
    String name = home.isEmpty() ? simpleName : home + "." + simpleName;
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(source);
    }
  }
}
