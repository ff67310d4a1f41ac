package golden.webhooks.client;

import golden.webhooks.model.Order;
import golden.webhooks.model.OrderCancelled;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Webhook;
import java.util.List;
import javax.annotation.processing.Generated;

/** The calls that the API makes to a server of the application, and how to read them. */
@Generated("io.github.cubegen.emit.WebhooksEmitter")
@SuppressWarnings("doclint:missing")
public final class Webhooks {
  /**
   * An order was paid.
   *
   * <p>Sent once; *&#47; it may come twice.
   */
  public static final Webhook<Order> ORDER_PAID = Webhook.of("order.paid", "POST",
      Codecs.envelope("order", Order.codec()));

  /**
   * The call {@code orderCancelled} of the API.
   *
   * @deprecated The description marks it as deprecated.
   */
  @Deprecated
  public static final Webhook<OrderCancelled> ORDER_CANCELLED = Webhook.of("orderCancelled", "POST",
      OrderCancelled.codec());

  /** The call {@code batch} of the API. */
  public static final Webhook<List<Order>> ORDER_BATCH = Webhook.of("batch", "PUT",
      Codecs.list(Order.codec()));

  private Webhooks() {}
}
