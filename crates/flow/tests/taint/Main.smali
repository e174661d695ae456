.class public Lt/Main;
.super Landroid/app/Activity;
.source "Main.java"


# annotations
.annotation system Ldalvik/annotation/MemberClasses;
    value = {
        Lt/Main$Box;,
        Lt/Main$Failure;,
        Lt/Main$Sub;,
        Lt/Main$Call;,
        Lt/Main$Reflected;
    }
.end annotation


# static fields
.field static final DEBUG:Z = false

.field static kept:Ljava/lang/String;


# instance fields
.field box:Lt/Main$Box;

.field field:Ljava/lang/String;


# direct methods
.method public constructor <init>()V
    .registers 2

    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    new-instance v0, Lt/Main$Box;

    invoke-direct {v0}, Lt/Main$Box;-><init>()V

    iput-object v0, p0, Lt/Main;->box:Lt/Main$Box;

    return-void
.end method

.method static ignore(Ljava/lang/String;I)Ljava/lang/String;
    .registers 4

    if-nez p1, :cond_5

    const-string p0, ""

    return-object p0

    :cond_5
    new-instance v0, Ljava/lang/StringBuilder;

    const-string v1, "x"

    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V

    add-int/lit8 p1, p1, -0x1

    invoke-static {p0, p1}, Lt/Main;->ignore(Ljava/lang/String;I)Ljava/lang/String;

    move-result-object p0

    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object p0

    invoke-virtual {p0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object p0

    return-object p0
.end method

.method static synthetic lambda$closures$0(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 3

    new-instance v0, Ljava/lang/StringBuilder;

    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V

    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object p1

    invoke-virtual {p1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object p0

    invoke-virtual {p0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object p0

    return-object p0
.end method

.method static synthetic lambda$closures$1(Ljava/lang/String;)Ljava/lang/String;
    .registers 1

    const-string p0, ""

    return-object p0
.end method

.method static synthetic lambda$late$6(Landroid/view/View;)V
    .registers 1

    invoke-static {}, Lx/Src;->noCleared()Ljava/lang/String;

    move-result-object p0

    invoke-static {p0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method static synthetic lambda$late$7(Landroid/view/View;)V
    .registers 1

    invoke-static {}, Lx/Src;->yesClicked()Ljava/lang/String;

    move-result-object p0

    invoke-static {p0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method static synthetic lambda$threads$2(Lt/Main$Box;)V
    .registers 2

    invoke-static {}, Lx/Src;->yesThread()Ljava/lang/String;

    move-result-object v0

    iput-object v0, p0, Lt/Main$Box;->value:Ljava/lang/String;

    return-void
.end method

.method static synthetic lambda$threads$3()Ljava/lang/String;
    .registers 1
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/lang/Exception;
        }
    .end annotation

    invoke-static {}, Lx/Src;->yesFuture()Ljava/lang/String;

    move-result-object v0

    return-object v0
.end method

.method static synthetic lambda$threads$4()V
    .registers 1

    invoke-static {}, Lx/Src;->noNeverRun()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method static synthetic lambda$threads$5()V
    .registers 1

    invoke-static {}, Lx/Src;->yesPosted()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method static make(Ljava/lang/String;)Lt/Main$Box;
    .registers 2

    new-instance v0, Lt/Main$Box;

    invoke-direct {v0, p0}, Lt/Main$Box;-><init>(Ljava/lang/String;)V

    return-object v0
.end method

.method static thrower(Ljava/lang/String;)V
    .registers 2
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Lt/Main$Failure;
        }
    .end annotation

    new-instance v0, Lt/Main$Failure;

    invoke-direct {v0, p0}, Lt/Main$Failure;-><init>(Ljava/lang/String;)V

    throw v0
.end method

.method static walk(Ljava/lang/String;I)Ljava/lang/String;
    .registers 3

    if-nez p1, :cond_3

    return-object p0

    :cond_3
    new-instance v0, Ljava/lang/StringBuilder;

    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V

    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object p0

    invoke-virtual {p0, p1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;

    move-result-object p0

    invoke-virtual {p0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object p0

    add-int/lit8 p1, p1, -0x1

    invoke-static {p0, p1}, Lt/Main;->walk(Ljava/lang/String;I)Ljava/lang/String;

    move-result-object p0

    return-object p0
.end method


# virtual methods
.method aliases()V
    .registers 7

    new-instance v0, Lt/Main$Box;

    invoke-direct {v0}, Lt/Main$Box;-><init>()V

    invoke-static {}, Lx/Src;->yesAlias()Ljava/lang/String;

    move-result-object v1

    iput-object v1, v0, Lt/Main$Box;->value:Ljava/lang/String;

    iget-object v1, v0, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v1, Lt/Main$Box;

    invoke-static {}, Lx/Src;->noAliasCleared()Ljava/lang/String;

    move-result-object v2

    invoke-direct {v1, v2}, Lt/Main$Box;-><init>(Ljava/lang/String;)V

    const/4 v2, 0x0

    iput-object v2, v1, Lt/Main$Box;->value:Ljava/lang/String;

    iget-object v1, v1, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Ljava/lang/Math;->random()D

    move-result-wide v1

    const-wide/high16 v3, 0x3fe0000000000000L    # 0.5

    cmpl-double v5, v1, v3

    if-lez v5, :cond_2d

    move-object v1, v0

    goto :goto_32

    :cond_2d
    new-instance v1, Lt/Main$Box;

    invoke-direct {v1}, Lt/Main$Box;-><init>()V

    :goto_32
    invoke-static {}, Lx/Src;->yesMaybe()Ljava/lang/String;

    move-result-object v2

    iput-object v2, v1, Lt/Main$Box;->value:Ljava/lang/String;

    iget-object v0, v0, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method arrays()V
    .registers 6

    const/4 v0, 0x2

    new-array v1, v0, [Ljava/lang/String;

    invoke-static {}, Lx/Src;->noIndex()Ljava/lang/String;

    const-string v1, "x"

    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    const/4 v1, 0x3

    new-array v1, v1, [Ljava/lang/String;

    invoke-static {}, Lx/Src;->yesIndex()Ljava/lang/String;

    move-result-object v1

    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    new-array v1, v0, [Ljava/lang/String;

    invoke-static {}, Lx/Src;->noCopied()Ljava/lang/String;

    move-result-object v2

    const/4 v3, 0x0

    aput-object v2, v1, v3

    invoke-static {}, Lx/Src;->yesCopied()Ljava/lang/String;

    move-result-object v2

    const/4 v4, 0x1

    aput-object v2, v1, v4

    new-array v2, v0, [Ljava/lang/String;

    invoke-static {v1, v4, v2, v3, v4}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V

    aget-object v1, v2, v3

    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    new-array v1, v0, [I

    aput v0, v1, v4

    aput v0, v1, v3

    const-class v0, Ljava/lang/String;

    invoke-static {v0, v1}, Ljava/lang/reflect/Array;->newInstance(Ljava/lang/Class;[I)Ljava/lang/Object;

    move-result-object v0

    check-cast v0, [[Ljava/lang/String;

    aget-object v1, v0, v4

    invoke-static {}, Lx/Src;->noInner()Ljava/lang/String;

    move-result-object v2

    aput-object v2, v1, v3

    aget-object v1, v0, v3

    invoke-static {}, Lx/Src;->yesInner()Ljava/lang/String;

    move-result-object v2

    aput-object v2, v1, v3

    aget-object v0, v0, v3

    aget-object v0, v0, v3

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method branches()V
    .registers 4

    invoke-static {}, Lx/Src;->yesAlive()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    const-string v0, ""

    const/4 v1, 0x0

    :goto_a
    const/4 v2, 0x5

    if-ge v1, v2, :cond_17

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->yesLoop()Ljava/lang/String;

    move-result-object v0

    add-int/lit8 v1, v1, 0x1

    goto :goto_a

    :cond_17
    return-void
.end method

.method builders()V
    .registers 4

    new-instance v0, Ljava/lang/StringBuilder;

    const-string v1, "id="

    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V

    invoke-static {}, Lx/Src;->yesBuilt()Ljava/lang/String;

    move-result-object v1

    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v1

    const/4 v2, 0x1

    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;

    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->noOtherBuilder()Ljava/lang/String;

    const-string v0, "x"

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method closures()V
    .registers 3

    invoke-static {}, Lx/Src;->yesCaptured()Ljava/lang/String;

    move-result-object v0

    new-instance v1, Lt/Main$$ExternalSyntheticLambda6;

    invoke-direct {v1, v0}, Lt/Main$$ExternalSyntheticLambda6;-><init>(Ljava/lang/String;)V

    const-string v0, ""

    invoke-interface {v1, v0}, Lt/Main$Call;->with(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v0, Lt/Main$$ExternalSyntheticLambda7;

    invoke-direct {v0}, Lt/Main$$ExternalSyntheticLambda7;-><init>()V

    invoke-static {}, Lx/Src;->noDropped()Ljava/lang/String;

    move-result-object v1

    invoke-interface {v0, v1}, Lt/Main$Call;->with(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method dispatch()V
    .registers 4

    new-instance v0, Lt/Main$Box;

    invoke-static {}, Lx/Src;->yesVirtual()Ljava/lang/String;

    move-result-object v1

    invoke-direct {v0, v1}, Lt/Main$Box;-><init>(Ljava/lang/String;)V

    new-instance v1, Lt/Main$Sub;

    invoke-direct {v1}, Lt/Main$Sub;-><init>()V

    invoke-static {}, Lx/Src;->noVirtual()Ljava/lang/String;

    move-result-object v2

    iput-object v2, v1, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-virtual {v0}, Lt/Main$Box;->get()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-virtual {v1}, Lt/Main$Box;->get()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v0, Lt/Main$Sub;

    invoke-direct {v0}, Lt/Main$Sub;-><init>()V

    instance-of v0, v0, Ljava/lang/String;

    if-eqz v0, :cond_32

    invoke-static {}, Lx/Src;->noInstance()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    :cond_32
    return-void
.end method

.method exceptions()V
    .registers 3

    :try_start_0
    new-instance v0, Ljava/lang/IllegalStateException;

    invoke-static {}, Lx/Src;->yesThrown()Ljava/lang/String;

    move-result-object v1

    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V

    throw v0
    :try_end_a
    .catch Ljava/lang/IllegalStateException; {:try_start_0 .. :try_end_a} :catch_a

    :catch_a
    move-exception v0

    invoke-virtual {v0}, Ljava/lang/IllegalStateException;->getMessage()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    :try_start_12
    invoke-static {}, Lx/Src;->noSafe()Ljava/lang/String;
    :try_end_15
    .catch Ljava/lang/RuntimeException; {:try_start_12 .. :try_end_15} :catch_16

    goto :goto_29

    :catch_16
    const-string v0, ""

    invoke-virtual {v0}, Ljava/lang/String;->isEmpty()Z

    move-result v1

    if-eqz v1, :cond_21

    const-string v1, "a"

    goto :goto_23

    :cond_21
    const-string v1, "b"

    :goto_23
    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    :goto_29
    :try_start_29
    invoke-static {}, Lx/Src;->yesAcross()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lt/Main;->thrower(Ljava/lang/String;)V
    :try_end_30
    .catch Lt/Main$Failure; {:try_start_29 .. :try_end_30} :catch_31

    goto :goto_37

    :catch_31
    move-exception v0

    iget-object v0, v0, Lt/Main$Failure;->what:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    :goto_37
    return-void
.end method

.method fields()V
    .registers 4

    new-instance v0, Lt/Main$Box;

    invoke-direct {v0}, Lt/Main$Box;-><init>()V

    new-instance v1, Lt/Main$Box;

    invoke-direct {v1}, Lt/Main$Box;-><init>()V

    invoke-static {}, Lx/Src;->yesField()Ljava/lang/String;

    move-result-object v2

    iput-object v2, v0, Lt/Main$Box;->value:Ljava/lang/String;

    const-string v2, ""

    iput-object v2, v1, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-virtual {v0}, Lt/Main$Box;->get()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->noOtherObject()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lt/Main;->make(Ljava/lang/String;)Lt/Main$Box;

    invoke-static {v2}, Lt/Main;->make(Ljava/lang/String;)Lt/Main$Box;

    move-result-object v0

    iget-object v0, v0, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v0, Lt/Main$Box;

    invoke-static {}, Lx/Src;->noStrongUpdate()Ljava/lang/String;

    move-result-object v1

    invoke-direct {v0, v1}, Lt/Main$Box;-><init>(Ljava/lang/String;)V

    const-string v1, "x"

    invoke-virtual {v0, v1}, Lt/Main$Box;->set(Ljava/lang/String;)V

    iget-object v0, v0, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v0, Lt/Main$Box;

    invoke-static {}, Lx/Src;->noReadBefore()Ljava/lang/String;

    move-result-object v1

    const/4 v2, 0x0

    invoke-virtual {v1, v2}, Ljava/lang/String;->substring(I)Ljava/lang/String;

    move-result-object v1

    invoke-direct {v0, v1}, Lt/Main$Box;-><init>(Ljava/lang/String;)V

    new-instance v1, Lt/Main$Box;

    invoke-direct {v1}, Lt/Main$Box;-><init>()V

    iget-object v2, v1, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v2}, Lx/Out;->log(Ljava/lang/Object;)V

    iget-object v0, v0, Lt/Main$Box;->value:Ljava/lang/String;

    iput-object v0, v1, Lt/Main$Box;->value:Ljava/lang/String;

    new-instance v0, Lt/Main$Box;

    invoke-direct {v0}, Lt/Main$Box;-><init>()V

    new-instance v1, Lt/Main$Box;

    invoke-static {}, Lx/Src;->yesNested()Ljava/lang/String;

    move-result-object v2

    invoke-direct {v1, v2}, Lt/Main$Box;-><init>(Ljava/lang/String;)V

    iput-object v1, v0, Lt/Main$Box;->next:Lt/Main$Box;

    iget-object v0, v0, Lt/Main$Box;->next:Lt/Main$Box;

    iget-object v0, v0, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method formats()V
    .registers 5

    invoke-static {}, Lx/Src;->noFormat()Ljava/lang/String;

    move-result-object v0

    invoke-static {}, Lx/Src;->yesFormat()Ljava/lang/String;

    move-result-object v1

    const/4 v2, 0x2

    new-array v2, v2, [Ljava/lang/Object;

    const/4 v3, 0x0

    aput-object v0, v2, v3

    const/4 v0, 0x1

    aput-object v1, v2, v0

    const-string v0, "%2$s"

    invoke-static {v0, v2}, Ljava/lang/String;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method intents()V
    .registers 4

    new-instance v0, Landroid/content/Intent;

    const-class v1, Lt/Second;

    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V

    const-string v1, "a"

    invoke-static {}, Lx/Src;->yesExtra()Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;

    const-string v1, "b"

    invoke-static {}, Lx/Src;->noExtra()Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;

    invoke-virtual {p0, v0}, Lt/Main;->startActivity(Landroid/content/Intent;)V

    return-void
.end method

.method late()V
    .registers 3

    invoke-static {}, Lx/Src;->yesLater()Ljava/lang/String;

    move-result-object v0

    iput-object v0, p0, Lt/Main;->field:Ljava/lang/String;

    const/4 v0, 0x7

    invoke-virtual {p0, v0}, Lt/Main;->findViewById(I)Landroid/view/View;

    move-result-object v0

    new-instance v1, Lt/Main$$ExternalSyntheticLambda4;

    invoke-direct {v1}, Lt/Main$$ExternalSyntheticLambda4;-><init>()V

    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    const/4 v1, 0x0

    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    const/16 v0, 0x8

    invoke-virtual {p0, v0}, Lt/Main;->findViewById(I)Landroid/view/View;

    move-result-object v0

    new-instance v1, Lt/Main$$ExternalSyntheticLambda5;

    invoke-direct {v1}, Lt/Main$$ExternalSyntheticLambda5;-><init>()V

    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    return-void
.end method

.method lists()V
    .registers 5

    new-instance v0, Ljava/util/ArrayList;

    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V

    const-string v1, "x"

    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z

    invoke-static {}, Lx/Src;->noElement()Ljava/lang/String;

    move-result-object v2

    invoke-interface {v0, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z

    invoke-static {}, Lx/Src;->yesElement()Ljava/lang/String;

    move-result-object v2

    invoke-interface {v0, v2}, Ljava/util/List;->add(Ljava/lang/Object;)Z

    const/4 v2, 0x2

    invoke-interface {v0, v2}, Ljava/util/List;->get(I)Ljava/lang/Object;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v0, Ljava/util/LinkedList;

    invoke-direct {v0}, Ljava/util/LinkedList;-><init>()V

    invoke-static {}, Lx/Src;->noRemoved()Ljava/lang/String;

    move-result-object v3

    invoke-interface {v0, v3}, Ljava/util/List;->add(Ljava/lang/Object;)Z

    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z

    const/4 v3, 0x0

    invoke-interface {v0, v3}, Ljava/util/List;->remove(I)Ljava/lang/Object;

    invoke-interface {v0, v3}, Ljava/util/List;->get(I)Ljava/lang/Object;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-array v0, v2, [Ljava/lang/String;

    aput-object v1, v0, v3

    const/4 v1, 0x1

    invoke-static {}, Lx/Src;->yesIterated()Ljava/lang/String;

    move-result-object v2

    aput-object v2, v0, v1

    invoke-static {v0}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;

    move-result-object v0

    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;

    move-result-object v0

    :goto_4d
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z

    move-result v1

    if-eqz v1, :cond_5d

    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;

    move-result-object v1

    check-cast v1, Ljava/lang/String;

    invoke-static {v1}, Lx/Out;->log(Ljava/lang/Object;)V

    goto :goto_4d

    :cond_5d
    return-void
.end method

.method maps()V
    .registers 4

    new-instance v0, Ljava/util/HashMap;

    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V

    const-string v1, "a"

    invoke-static {}, Lx/Src;->noKey()Ljava/lang/String;

    move-result-object v2

    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;

    invoke-static {}, Lx/Src;->yesKey()Ljava/lang/String;

    move-result-object v1

    const-string v2, "b"

    invoke-interface {v0, v2, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;

    invoke-interface {v0, v2}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    new-instance v0, Landroid/os/Bundle;

    invoke-direct {v0}, Landroid/os/Bundle;-><init>()V

    invoke-static {}, Lx/Src;->noReplaced()Ljava/lang/String;

    move-result-object v1

    const-string v2, "k"

    invoke-virtual {v0, v2, v1}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V

    const-string v1, ""

    invoke-virtual {v0, v2, v1}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V

    invoke-virtual {v0, v2}, Landroid/os/Bundle;->getString(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method never()V
    .registers 2

    invoke-static {}, Lx/Src;->noCaller()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2

    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    invoke-virtual {p0}, Lt/Main;->plain()V

    invoke-virtual {p0}, Lt/Main;->fields()V

    invoke-virtual {p0}, Lt/Main;->aliases()V

    invoke-virtual {p0}, Lt/Main;->arrays()V

    invoke-virtual {p0}, Lt/Main;->lists()V

    invoke-virtual {p0}, Lt/Main;->maps()V

    invoke-virtual {p0}, Lt/Main;->builders()V

    invoke-virtual {p0}, Lt/Main;->branches()V

    invoke-virtual {p0}, Lt/Main;->exceptions()V

    invoke-virtual {p0}, Lt/Main;->recursion()V

    invoke-virtual {p0}, Lt/Main;->dispatch()V

    invoke-virtual {p0}, Lt/Main;->closures()V

    invoke-virtual {p0}, Lt/Main;->threads()V

    invoke-virtual {p0}, Lt/Main;->reflection()V

    invoke-virtual {p0}, Lt/Main;->formats()V

    invoke-virtual {p0}, Lt/Main;->statics()V

    invoke-virtual {p0}, Lt/Main;->intents()V

    invoke-virtual {p0}, Lt/Main;->late()V

    return-void
.end method

.method protected onStop()V
    .registers 2

    invoke-super {p0}, Landroid/app/Activity;->onStop()V

    iget-object v0, p0, Lt/Main;->field:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method plain()V
    .registers 2

    invoke-static {}, Lx/Src;->yesPlain()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->noOverwritten()Ljava/lang/String;

    const-string v0, ""

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->noUnused()Ljava/lang/String;

    return-void
.end method

.method recursion()V
    .registers 3

    invoke-static {}, Lx/Src;->yesRecursive()Ljava/lang/String;

    move-result-object v0

    const/4 v1, 0x3

    invoke-static {v0, v1}, Lt/Main;->walk(Ljava/lang/String;I)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->noRecursive()Ljava/lang/String;

    move-result-object v0

    invoke-static {v0, v1}, Lt/Main;->ignore(Ljava/lang/String;I)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method reflection()V
    .registers 8

    :try_start_0
    const-string v0, "t.Main$Reflected"

    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;

    move-result-object v0

    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;

    move-result-object v0

    invoke-virtual {v0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;

    move-result-object v1

    const-string v2, "take"

    const/4 v3, 0x1

    new-array v4, v3, [Ljava/lang/Class;

    const-class v5, Ljava/lang/String;

    const/4 v6, 0x0

    aput-object v5, v4, v6

    invoke-virtual {v1, v2, v4}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;

    move-result-object v1

    invoke-static {}, Lx/Src;->yesReflected()Ljava/lang/String;

    move-result-object v2

    new-array v4, v3, [Ljava/lang/Object;

    aput-object v2, v4, v6

    invoke-virtual {v1, v0, v4}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;

    invoke-virtual {v0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;

    move-result-object v1

    const-string v2, "drop"

    new-array v4, v3, [Ljava/lang/Class;

    const-class v5, Ljava/lang/String;

    aput-object v5, v4, v6

    invoke-virtual {v1, v2, v4}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;

    move-result-object v1

    invoke-static {}, Lx/Src;->noReflected()Ljava/lang/String;

    move-result-object v2

    new-array v3, v3, [Ljava/lang/Object;

    aput-object v2, v3, v6

    invoke-virtual {v1, v0, v3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_42
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_42} :catch_42

    :catch_42
    return-void
.end method

.method statics()V
    .registers 2

    invoke-static {}, Lx/Src;->yesStatic()Ljava/lang/String;

    move-result-object v0

    sput-object v0, Lt/Main;->kept:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Lx/Src;->noStatic()Ljava/lang/String;

    const-string v0, ""

    sput-object v0, Lt/Main;->kept:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    return-void
.end method

.method threads()V
    .registers 4

    new-instance v0, Lt/Main$Box;

    invoke-direct {v0}, Lt/Main$Box;-><init>()V

    new-instance v1, Ljava/lang/Thread;

    new-instance v2, Lt/Main$$ExternalSyntheticLambda0;

    invoke-direct {v2, v0}, Lt/Main$$ExternalSyntheticLambda0;-><init>(Lt/Main$Box;)V

    invoke-direct {v1, v2}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {v1}, Ljava/lang/Thread;->start()V

    :try_start_12
    invoke-virtual {v1}, Ljava/lang/Thread;->join()V
    :try_end_15
    .catch Ljava/lang/InterruptedException; {:try_start_12 .. :try_end_15} :catch_15

    :catch_15
    iget-object v0, v0, Lt/Main$Box;->value:Ljava/lang/String;

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V

    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadExecutor()Ljava/util/concurrent/ExecutorService;

    move-result-object v0

    new-instance v1, Lt/Main$$ExternalSyntheticLambda1;

    invoke-direct {v1}, Lt/Main$$ExternalSyntheticLambda1;-><init>()V

    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;

    move-result-object v0

    :try_start_27
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;

    move-result-object v0

    invoke-static {v0}, Lx/Out;->log(Ljava/lang/Object;)V
    :try_end_2e
    .catch Ljava/lang/Exception; {:try_start_27 .. :try_end_2e} :catch_2e

    :catch_2e
    new-instance v0, Lt/Main$$ExternalSyntheticLambda2;

    invoke-direct {v0}, Lt/Main$$ExternalSyntheticLambda2;-><init>()V

    new-instance v0, Landroid/os/Handler;

    invoke-direct {v0}, Landroid/os/Handler;-><init>()V

    new-instance v1, Lt/Main$$ExternalSyntheticLambda3;

    invoke-direct {v1}, Lt/Main$$ExternalSyntheticLambda3;-><init>()V

    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z

    return-void
.end method
