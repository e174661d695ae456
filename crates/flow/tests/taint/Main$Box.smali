.class Lt/Main$Box;
.super Ljava/lang/Object;
.source "Main.java"


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lt/Main;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x8
    name = "Box"
.end annotation


# instance fields
.field next:Lt/Main$Box;

.field value:Ljava/lang/String;


# direct methods
.method constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method constructor <init>(Ljava/lang/String;)V
    .registers 2

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Lt/Main$Box;->value:Ljava/lang/String;

    return-void
.end method


# virtual methods
.method get()Ljava/lang/String;
    .registers 2

    iget-object v0, p0, Lt/Main$Box;->value:Ljava/lang/String;

    return-object v0
.end method

.method set(Ljava/lang/String;)V
    .registers 2

    iput-object p1, p0, Lt/Main$Box;->value:Ljava/lang/String;

    return-void
.end method
