.class public final synthetic Lt/Main$$ExternalSyntheticLambda6;
.super Ljava/lang/Object;
.source "D8$$SyntheticClass"

# interfaces
.implements Lt/Main$Call;


# instance fields
.field public final synthetic f$0:Ljava/lang/String;


# direct methods
.method public synthetic constructor <init>(Ljava/lang/String;)V
    .registers 2

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Lt/Main$$ExternalSyntheticLambda6;->f$0:Ljava/lang/String;

    return-void
.end method


# virtual methods
.method public final with(Ljava/lang/String;)Ljava/lang/String;
    .registers 3

    iget-object v0, p0, Lt/Main$$ExternalSyntheticLambda6;->f$0:Ljava/lang/String;

    invoke-static {v0, p1}, Lt/Main;->lambda$closures$0(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;

    move-result-object p1

    return-object p1
.end method
