terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket       = "marketlane-terraform-state"
    key          = "fulfilment-db/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

resource "aws_db_instance" "fulfilment" {
  identifier                  = "fulfilment-${var.environment}"
  engine                      = "postgres"
  engine_version              = "17"
  instance_class              = "db.r7g.xlarge"
  allocated_storage           = 200
  max_allocated_storage       = 800
  multi_az                    = true
  storage_encrypted           = true
  backup_retention_period     = 14
  deletion_protection         = true
  db_name                     = "fulfilment"
  username                    = "fulfilment_admin"
  manage_master_user_password = true
  db_subnet_group_name        = var.subnet_group

  tags = {
    service = "inventory"
    owner   = "fulfilment"
  }
}
