.class public final synthetic Lt/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.source "D8$$SyntheticClass"

# interfaces
.implements Ljava/lang/Runnable;


# instance fields
.field public final synthetic f$0:Lt/Main$Box;


# direct methods
.method public synthetic constructor <init>(Lt/Main$Box;)V
    .registers 2

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Lt/Main$$ExternalSyntheticLambda0;->f$0:Lt/Main$Box;

    return-void
.end method


# virtual methods
.method public final run()V
    .registers 2

    iget-object v0, p0, Lt/Main$$ExternalSyntheticLambda0;->f$0:Lt/Main$Box;

    invoke-static {v0}, Lt/Main;->lambda$threads$2(Lt/Main$Box;)V

    return-void
.end method
