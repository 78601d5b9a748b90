package dev.dynaset.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Models made at random: a valid one compiles without a warning, and its items come back as they
 * were; a broken one fails with problems of the catalogue, or of the compiler in its own source;
 * never with an exception, never in generated code.
 *
 * <p>{@code -Ddynaset.models=5000} makes so many of either; they are others on each run, save with
 * {@code -Ddynaset.models.seed=7}.
 */
class RandomModelTest {
  private static final int BATCH = 40;
  private static final int COUNT = Integer.getInteger("dynaset.models", BATCH);
  /** Part of the names of models. */
  private static final long SEED = Math.floorMod(
      Long.getLong("dynaset.models.seed", Long.getLong("dynaset.seed", System.nanoTime())),
      1_000_000_000L);

  @Test
  void validModelsCompileAndTheirItemsComeBack() {
    List<String> failures = new ArrayList<>();
    for (List<ModelSource> models : batches(RandomModels::valid)) {
      ModelBatch batch = new ModelBatch(models);
      failures.addAll(batch.failures());
      for (ModelSource model : models) {
        if (!batch.said(model).isEmpty()) {
          failures.add(batch.said(model) + "\n" + model);
        } else if (batch.succeeded()) {
          roundTrip(model, batch.classes(), failures);
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void brokenModelsFailWithProblemsOfTheCatalogue() {
    List<String> failures = new ArrayList<>();
    for (List<ModelSource> models : batches(RandomModels::broken)) {
      ModelBatch batch = new ModelBatch(models, "--should-stop=ifError=FLOW");
      failures.addAll(batch.failures());
      for (ModelSource model : models) {
        // Some of what javac says it keeps back when others have errors.
        if (!isToldWhatIsWrong(batch, model)
            && !isToldWhatIsWrong(new ModelBatch(List.of(model)), model)) {
          failures.add(batch.said(model) + "\n" + model);
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void theOrderOfModelsChangesNothing() {
    List<ModelSource> models = new ArrayList<>();
    batches(RandomModels::valid).get(0).stream().limit(10).forEach(models::add);
    ModelBatch forth = new ModelBatch(models);
    Collections.reverse(models);

    assertThat(new ModelBatch(models).generated()).isEqualTo(forth.generated());
  }

  private static boolean isToldWhatIsWrong(ModelBatch batch, ModelSource model) {
    List<String> said = batch.said(model);
    boolean isOne = model.breaks().size() == 1;
    String id = model.breaks().iterator().next().id;
    boolean hasJavacs = said.stream().anyMatch(text -> text.startsWith("ERROR"));
    return !said.isEmpty() && (!isOne || id.isEmpty() || hasJavacs || said.contains(id));
  }

  private static void roundTrip(ModelSource model, ClassLoader classes, List<String> failures) {
    try {
      Method difference = Class.forName(model.roundTrip(), true, classes)
          .getDeclaredMethod("difference", long.class);
      difference.setAccessible(true);
      for (long seed = 0; seed < 5; seed++) {
        Object found = difference.invoke(null, seed);
        if (!found.equals("")) {
          failures.add(found + "\n" + model);
        }
      }
    } catch (ReflectiveOperationException e) {
      failures.add(e.getCause() + "\n" + model);
    }
  }

  private static List<List<ModelSource>> batches(LongFunction<ModelSource> models) {
    return LongStream.iterate(SEED, seed -> seed < SEED + COUNT, seed -> seed + BATCH)
        .mapToObj(start -> LongStream.range(start, Math.min(start + BATCH, SEED + COUNT))
            .mapToObj(models)
            .toList())
        .toList();
  }
}
