package golden.variants.client;

import golden.variants.model.Animal;
import golden.variants.model.AnimalList;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link AnimalsClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncAnimalsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncAnimalsClient of(ApiClient api) {
    Raw raw = new AnimalsCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncAnimalsClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link AnimalsClient#createAnimal}}
   * @param animal the value
   */
  default CompletableFuture<Animal> createAnimal(Animal animal) {
    return ApiResponse.bodyOf(raw().createAnimal(animal));
  }

  /** {@return a future with the result of {@link AnimalsClient#listAnimals}} */
  default CompletableFuture<AnimalList> listAnimals() {
    return ApiResponse.bodyOf(raw().listAnimals());
  }

  /** The operations of {@link AsyncAnimalsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncAnimalsClient#createAnimal}}
     * @param animal the value
     */
    CompletableFuture<ApiResponse<Animal>> createAnimal(Animal animal);

    /** {@return a future with the response to {@link AsyncAnimalsClient#listAnimals}} */
    CompletableFuture<ApiResponse<AnimalList>> listAnimals();

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
