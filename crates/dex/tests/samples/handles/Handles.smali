.class public Lorg/consentry/handles/Handles;
.super Ljava/lang/Object;

.method public static lambda$main$0(Ljava/lang/String;)V
    .registers 1
    return-void
.end method

.method public static main(Ljava/lang/invoke/MethodHandle;)V
    .registers 3
    invoke-custom {}, call_0("accept", ()Ljava/util/function/Consumer;, (Ljava/lang/Object;)V, invoke-static@Lorg/consentry/handles/Handles;->lambda$main$0(Ljava/lang/String;)V, (Ljava/lang/String;)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v0
    invoke-polymorphic {p0, v0}, Ljava/lang/invoke/MethodHandle;->invoke([Ljava/lang/Object;)Ljava/lang/Object;, (Ljava/lang/Object;)V
    const-method-handle v0, instance-get@Lorg/consentry/handles/Handles;->value:I
    const-method-type v1, (I)Ljava/lang/String;
    return-void
.end method
