.class Lt/Main$Sub;
.super Lt/Main$Box;
.source "Main.java"


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lt/Main;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x8
    name = "Sub"
.end annotation


# direct methods
.method constructor <init>()V
    .registers 1

    invoke-direct {p0}, Lt/Main$Box;-><init>()V

    return-void
.end method


# virtual methods
.method get()Ljava/lang/String;
    .registers 2

    const-string v0, "none"

    return-object v0
.end method
