.class Lt/Main$Failure;
.super Ljava/lang/Exception;
.source "Main.java"


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lt/Main;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x8
    name = "Failure"
.end annotation


# instance fields
.field final what:Ljava/lang/String;


# direct methods
.method constructor <init>(Ljava/lang/String;)V
    .registers 2

    invoke-direct {p0}, Ljava/lang/Exception;-><init>()V

    iput-object p1, p0, Lt/Main$Failure;->what:Ljava/lang/String;

    return-void
.end method
