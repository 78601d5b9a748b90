package dev.dynaset.codec;

import java.util.List;

/** Arrays of primitives as an L. */
final class PrimitiveArrayForms {
  private PrimitiveArrayForms() {}

  /** {@code boolean[]}. */
  static final class Booleans extends Form<boolean[]> {
    static final Booleans INSTANCE = new Booleans();

    @Override
    boolean[] read(ValueSource in) {
      List<Boolean> elements = ListForm.elements(in, BooleanForm.INSTANCE);
      boolean[] array = new boolean[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    void write(boolean[] value, ValueTarget out) {
      out.beginList(value.length);
      for (boolean element : value) {
        out.bool(element);
      }
      out.endList();
    }
  }

  /** {@code short[]}. */
  static final class Shorts extends Form<short[]> {
    static final Shorts INSTANCE = new Shorts();

    @Override
    short[] read(ValueSource in) {
      List<Short> elements = ListForm.elements(in, NumberForms.ShortForm.INSTANCE);
      short[] array = new short[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    void write(short[] value, ValueTarget out) {
      out.beginList(value.length);
      for (short element : value) {
        out.number(NumberText.format((long) element));
      }
      out.endList();
    }
  }

  /** {@code int[]}. */
  static final class Ints extends Form<int[]> {
    static final Ints INSTANCE = new Ints();

    @Override
    int[] read(ValueSource in) {
      List<Integer> elements = ListForm.elements(in, NumberForms.IntForm.INSTANCE);
      int[] array = new int[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    void write(int[] value, ValueTarget out) {
      out.beginList(value.length);
      for (int element : value) {
        out.number(NumberText.format(element));
      }
      out.endList();
    }
  }

  /** {@code long[]}. */
  static final class Longs extends Form<long[]> {
    static final Longs INSTANCE = new Longs();

    @Override
    long[] read(ValueSource in) {
      List<Long> elements = ListForm.elements(in, NumberForms.LongForm.INSTANCE);
      long[] array = new long[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    void write(long[] value, ValueTarget out) {
      out.beginList(value.length);
      for (long element : value) {
        out.number(NumberText.format(element));
      }
      out.endList();
    }
  }

  /** {@code float[]}. */
  static final class Floats extends Form<float[]> {
    static final Floats INSTANCE = new Floats();

    @Override
    float[] read(ValueSource in) {
      List<Float> elements = ListForm.elements(in, NumberForms.FloatForm.INSTANCE);
      float[] array = new float[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    void write(float[] value, ValueTarget out) {
      out.beginList(value.length);
      for (float element : value) {
        out.number(NumberText.format(element));
      }
      out.endList();
    }
  }

  /** {@code double[]}. */
  static final class Doubles extends Form<double[]> {
    static final Doubles INSTANCE = new Doubles();

    @Override
    double[] read(ValueSource in) {
      List<Double> elements = ListForm.elements(in, NumberForms.DoubleForm.INSTANCE);
      double[] array = new double[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    void write(double[] value, ValueTarget out) {
      out.beginList(value.length);
      for (double element : value) {
        out.number(NumberText.format(element));
      }
      out.endList();
    }
  }
}
